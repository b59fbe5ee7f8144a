/** What is known, by question; within each the widest look first. */
export const groups = {
  breaks: ['luger', 'waongenngarm', 'galinsky', 'albulescu'],
  strength: ['warneke', 'chen', 'andersen', 'sihawong', 'tunwattanapong'],
  posture: ['swain', 'slater'],
  pressing: ['lucas'],
  habits: ['iqbal', 'lally', 'silverman'],
} as const;

/** A study or review that the product leans on. What it found, and who wrote it where, are in the locale file. */
export type StudyId = (typeof groups)[keyof typeof groups][number];

const doi = (name: string): string => `https://doi.org/${name}`;

/** `null` where we know of no lasting address. */
export const links: Readonly<Record<StudyId, string | null>> = {
  luger: doi('10.1002/14651858.CD012886.pub2'),
  waongenngarm: doi('10.1016/j.apergo.2017.12.003'),
  galinsky: doi('10.1002/ajim.20472'),
  albulescu: doi('10.1371/journal.pone.0272460'),
  warneke: doi('10.1186/s40798-024-00733-5'),
  chen: doi('10.1093/ptj/pzx101'),
  andersen: doi('10.1016/j.pain.2010.11.016'),
  sihawong: 'https://oem.bmj.com/content/71/1/63',
  tunwattanapong: doi('10.1177/0269215515575747'),
  swain: doi('10.1016/j.jbiomech.2019.08.006'),
  slater: doi('10.2519/jospt.2019.0610'),
  lucas: null,
  iqbal: null,
  lally: doi('10.1002/ejsp.674'),
  silverman: doi('10.1093/jcr/ucac029'),
};
