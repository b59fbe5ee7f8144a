import type { MoveId } from './move';

/**
 * Where the dose of a move comes from. The words are in the locale file (`source`); this is the link and how far to trust it.
 * Not imported by the catalogue: the worker does not need it.
 */
export interface Source {
  /** `null` when no dosed source was found. */
  readonly link: string | null;
  /** `read`: on the page itself. `relayed`: on a page that relays the named body. `judged`: our own choice. */
  readonly standing: 'read' | 'relayed' | 'judged';
  /** `direct`: the source's own dose for this move. `adapted`: changed in size, position or kit. `judged`: our own choice. */
  readonly basis: 'direct' | 'adapted' | 'judged';
}

export const sources: Readonly<Record<MoveId, Source>> = {
  'doorway-chest-stretch': {
    link: 'https://www.inkl.com/news/this-is-one-of-the-best-upper-body-exercises-to-try-if-you-sit-at-a-desk-all-day',
    standing: 'read',
    basis: 'adapted',
  },
  'one-arm-wall-chest-stretch': {
    link: 'https://www.thetimes.co.uk/article/the-best-exercises-for-good-posture-while-working-from-home-dw0z5kmck',
    standing: 'relayed',
    basis: 'direct',
  },
  'high-doorway-chest-stretch': {
    link: 'https://www.inkl.com/news/this-is-one-of-the-best-upper-body-exercises-to-try-if-you-sit-at-a-desk-all-day',
    standing: 'read',
    basis: 'adapted',
  },
  'clasped-hands-chest-opener': {
    link: 'http://www.viviangrisogono.com/exercises-explained-topicmenu-93/arm-exercises-topicmenu-87/item/242-front-shoulder-stretch',
    standing: 'read',
    basis: 'adapted',
  },
  'open-arm-chest-stretch': {
    link: 'https://www.yahseniorservices.com/single-post/2014/10/14/chest-stretch',
    standing: 'relayed',
    basis: 'direct',
  },
  'elbows-wide-chest-stretch': {
    link: 'http://www.leannashville.com/blog/stretch-now',
    standing: 'read',
    basis: 'direct',
  },
  'chair-back-arch': {
    link: 'https://www.parkinsonalabama.info/treatments-and-therapies-18/movement-scholarships',
    standing: 'read',
    basis: 'direct',
  },
  'side-front-neck-stretch': {
    link: 'http://www.sportsinjuryclinic.net/rehabilitation-exercises/stretching-exercises/sternocleidomastoid-stretch',
    standing: 'read',
    basis: 'direct',
  },
  'seat-anchored-scalene-stretch': {
    link: 'https://rehablinkssystem.com/scalene-self-stretch',
    standing: 'read',
    basis: 'direct',
  },
  'collarbone-chin-lift': { link: 'http://nhpt.net/exercise_pages/neck.htm', standing: 'read', basis: 'adapted' },
  'standing-back-bend': {
    link: 'https://oaevansville.com/back-exercises/standingbackpira/',
    standing: 'read',
    basis: 'direct',
  },
  'seated-side-bend': {
    link: 'https://myactivehealth.com/hwcontent/content/multimedia/abl0418.html',
    standing: 'read',
    basis: 'direct',
  },
  'overhead-reach': {
    link: 'https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update',
    standing: 'read',
    basis: 'adapted',
  },
  'split-stance-hip-flexor-stretch': {
    link: 'https://www.peak-physio.com.au/exercises/stretch-hip-flexor-standing/',
    standing: 'read',
    basis: 'direct',
  },
  'chair-edge-hip-flexor-stretch': {
    link: 'https://www.fusionrehabaz.com/hip-stretch-at-work/',
    standing: 'read',
    basis: 'direct',
  },
  'standing-quad-stretch': {
    link: 'https://paperzz.com/doc/7828720/knees---arch-health-partners',
    standing: 'relayed',
    basis: 'direct',
  },
  'wall-biceps-stretch': {
    link: 'https://www.athletico.com/2017/03/01/stretch-week-wall-clock-arm-stretch/',
    standing: 'read',
    basis: 'adapted',
  },
  'desk-edge-shoulder-stretch': {
    link: 'http://www.viviangrisogono.com/exercises-explained-topicmenu-93/arm-exercises-topicmenu-87/item/242-front-shoulder-stretch',
    standing: 'read',
    basis: 'adapted',
  },
  'elbows-in-palms-out': {
    link: 'http://thephysiocompany.co.uk/9-easy-desk-based-exercises/',
    standing: 'read',
    basis: 'adapted',
  },
  'seat-grip-chest-opener': {
    link: 'https://verticalign.com/2017/01/24/stop-drop-roll-desk-exercise-series-day-2-shoulder-roll-chest-stretch/',
    standing: 'read',
    basis: 'adapted',
  },
  'tucked-foot-thigh-stretch': {
    link: 'http://simplehealthideas.blogspot.in/2010/12/',
    standing: 'read',
    basis: 'adapted',
  },
  'tall-rib-breath': { link: null, standing: 'judged', basis: 'judged' },
  'chin-tuck': {
    link: 'https://www.sira.nsw.gov.au/resources-library/motor-accident-resources/publications/injury-advice-centre/whiplash-neck-exercises/exercises-while-sitting',
    standing: 'read',
    basis: 'direct',
  },
  'neck-press-back': { link: 'http://nhpt.net/exercise_pages/neck.htm', standing: 'read', basis: 'direct' },
  'shoulder-blade-squeeze': {
    link: 'http://thephysiocompany.co.uk/9-easy-desk-based-exercises/',
    standing: 'read',
    basis: 'direct',
  },
  'open-the-doors': {
    link: 'https://www.commonspirit.org/conditions-treatments/resisted-shoulder-blade-squeeze-elbows-bent',
    standing: 'read',
    basis: 'direct',
  },
  'band-pull-apart': {
    link: 'https://stage.nationaljewish.org/conditions/health-information/exercise-and-weight/exercise-at-home/shoulder-horizontal-abduction',
    standing: 'read',
    basis: 'direct',
  },
  'band-row': {
    link: 'https://www.painsolution.ie/post/exercises-for-the-pain-between-shoulder-blade-and-spine',
    standing: 'read',
    basis: 'direct',
  },
  'desk-edge-pull': { link: null, standing: 'judged', basis: 'judged' },
  'elbow-wall-push': {
    link: 'https://myrangemaster.com/star-exercise-of-the-week-reverse-corner-pushout/',
    standing: 'read',
    basis: 'direct',
  },
  'wall-angel': {
    link: 'https://www.ajc.com/pulse/straighten-up-wall-angels-could-be-your-posture-game-changer/XKABOEZVQBFXZO34YZLHI6YXLU/',
    standing: 'read',
    basis: 'direct',
  },
  'hinged-y-raise': { link: 'https://rehabhero.ca/exercise/tyi', standing: 'read', basis: 'adapted' },
  'prone-cobra': {
    link: 'https://www.netfit.co.uk/fitness/home/upperbody/intermediate2/home_exercises_a_up_44.htm',
    standing: 'read',
    basis: 'adapted',
  },
  'band-side-raise': {
    link: 'https://www.theraband.com/articles/Easy-2-minute-THERABAND-exercise-significantly-reduces-pain-in-office-workers',
    standing: 'relayed',
    basis: 'adapted',
  },
  'hip-hinge': {
    link: 'http://exercise.about.com/od/strengthtrainingworkouts/ss/backexercises2_11.htm',
    standing: 'read',
    basis: 'direct',
  },
  'seated-hip-hinge': { link: null, standing: 'judged', basis: 'judged' },
  'standing-leg-lift-back': {
    link: 'https://centrestphysio.ca/article/hip-and-knee-injuries-and-joint-replacements/',
    standing: 'read',
    basis: 'direct',
  },
  'standing-hamstring-curl': {
    link: 'https://www.bu.edu/enact/living-well/exercise-and-arthritis/exercises/exercise-4-knee-flexion/',
    standing: 'read',
    basis: 'direct',
  },
  'seated-heel-dig': {
    link: 'https://saintlukeskc.org/health-library/hamstring-curl-strength',
    standing: 'read',
    basis: 'adapted',
  },
  'seated-glute-squeeze': {
    link: 'https://documents.pub/amp/document/exercises-for-rehabilitating-your-knee-hip-or-sho-seconds-the-total-distance-the.html',
    standing: 'read',
    basis: 'adapted',
  },
  'sit-to-stand': {
    link: 'https://www.eskenazihealth.edu/news/exercise-of-the-month-chair-stand',
    standing: 'read',
    basis: 'direct',
  },
  'glute-bridge': { link: 'https://theptdoctor.com/?p=2142', standing: 'read', basis: 'direct' },
  'desk-bird-dog': { link: 'https://theptdoctor.com/?p=2142', standing: 'read', basis: 'adapted' },
  'chair-back-press': { link: null, standing: 'judged', basis: 'judged' },
  'breastbone-string': {
    link: 'https://www.sira.nsw.gov.au/resources-library/motor-accident-resources/publications/injury-advice-centre/whiplash-neck-exercises/exercises-while-sitting',
    standing: 'read',
    basis: 'direct',
  },
  'open-hands-reset': {
    link: 'https://www.bristol-chiropractic.co.uk/post/how-can-i-improve-my-posture-the-brugger-break',
    standing: 'read',
    basis: 'direct',
  },
  'head-home': {
    link: 'https://www.sira.nsw.gov.au/resources-library/motor-accident-resources/publications/injury-advice-centre/whiplash-neck-exercises/exercises-while-sitting',
    standing: 'read',
    basis: 'adapted',
  },
  'sit-bone-rock': { link: null, standing: 'judged', basis: 'judged' },
  'wall-tall': {
    link: 'https://www.sira.nsw.gov.au/resources-library/motor-accident-resources/publications/injury-advice-centre/whiplash-neck-exercises/exercises-while-sitting',
    standing: 'judged',
    basis: 'judged',
  },
  'shoulder-roll-drop': {
    link: 'http://thephysiocompany.co.uk/9-easy-desk-based-exercises/',
    standing: 'read',
    basis: 'adapted',
  },
  'stand-and-stroll': {
    link: 'https://www.physiospot.com/research/the-effects-of-breaks-on-low-back-pain-discomfort-work-productivity-in-office-workers-systematic-review/',
    standing: 'read',
    basis: 'judged',
  },
  'press-front-ribs': { link: null, standing: 'judged', basis: 'judged' },
  'press-side-ribs': { link: null, standing: 'judged', basis: 'judged' },
  'press-below-armpit': {
    link: 'https://www.painalog.com/trigger-point-pain-from-latissimus-dorsi-trigger-point-one-and-how-to-find-relief/',
    standing: 'read',
    basis: 'adapted',
  },
  'press-upper-arm': { link: 'http://36poses.org/do-it-yourself-massage-2.html', standing: 'read', basis: 'adapted' },
  'press-upper-chest': {
    link: 'https://www.painalog.com/trigger-point-pain-from-latissimus-dorsi-trigger-point-one-and-how-to-find-relief/',
    standing: 'read',
    basis: 'adapted',
  },
  'press-neck-side': {
    link: 'https://systemsolver.com/StatlerBlog/index.php/2018/11/02/headache-relief/',
    standing: 'read',
    basis: 'adapted',
  },
  'press-skull-base': {
    link: 'https://www.acupuncture-bristol.co.uk/self-massage-for-tension-headache/',
    standing: 'read',
    basis: 'adapted',
  },
};
