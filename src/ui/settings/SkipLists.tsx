import type { Settings } from '#src/domain/settings/settings';
import { skipTags, type SkipTag } from '#src/domain/moves/move';
import { useText } from '../context';
import { CheckList } from '../components/CheckList';
import { skipGroups } from './skip-groups';
import { textKey } from '../text-key';
import type { Save, Told } from './use-desk';
import styles from './SkipLists.module.css';

interface SkipListsProps {
  readonly ticked: Settings['workAround'];
  readonly save: Save;
  /** What an answer does, in words. */
  readonly aside?: (tag: SkipTag) => string;
  /** How a change is told. */
  readonly told?: (tag: SkipTag, answers: readonly SkipTag[]) => Told;
}

/** The questions "Anything we should work around?", group by group. */
export function SkipLists({ ticked, save, aside, told }: SkipListsProps) {
  const t = useText();
  const helpOf = (tag: SkipTag) => (hasHelp(tag) ? { help: t(textKey('skip', `${tag}_help`)) } : {});
  return (
    <div class={styles['groups']}>
      {skipGroups.map(({ id, tags }) => (
        <CheckList<SkipTag>
          key={id}
          anchor="answer"
          legend={t(`skip_group_${id}`)}
          choices={tags.map((tag) => ({
            value: tag,
            label: t(textKey('skip', tag)),
            ...helpOf(tag),
            ...(aside && { aside: aside(tag) }),
          }))}
          ticked={ticked}
          onChange={(tag, on) =>
            save((now) => ({ workAround: answered(now.workAround, tag, on) }), told?.(tag, answered(ticked, tag, on)))
          }
        />
      ))}
    </div>
  );
}

/** The answers with one of them ticked or not, in the order of all. */
const answered = (answers: readonly SkipTag[], tag: SkipTag, on: boolean): readonly SkipTag[] =>
  skipTags.filter((one) => (one === tag ? on : answers.includes(one)));

/** Labels that say it all have no second line. */
const plain = [
  'balance',
  'hip-replacement-or-pain',
  'knee-pain',
  'rib-injury',
  'wrist-pain',
] as const satisfies readonly SkipTag[];

type Plain = (typeof plain)[number];

const hasHelp = (tag: SkipTag): tag is Exclude<SkipTag, Plain> => !plain.some((one) => one === tag);
