import type { Settings } from '#src/domain/settings/settings';
import { skipTags, type SkipTag } from '#src/domain/moves/move';
import { useText } from '../context';
import { CheckList } from './CheckList';
import { skipGroups } from './skip-groups';
import { textKey } from './text-key';
import type { Save } from './use-desk';
import styles from './SkipLists.module.css';

interface SkipListsProps {
  readonly ticked: Settings['workAround'];
  readonly save: Save;
  /** What a ticked answer changes, in words. */
  readonly aside?: (tag: SkipTag) => string;
}

/** The questions "Anything we should work around?", group by group. */
export function SkipLists({ ticked, save, aside }: SkipListsProps) {
  const t = useText();
  const helpOf = (tag: SkipTag) => (hasHelp(tag) ? { help: t(textKey('skip', `${tag}_help`)) } : {});
  return (
    <div class={styles['groups']}>
      {skipGroups.map(({ id, tags }) => (
        <CheckList<SkipTag>
          key={id}
          legend={t(`skip_group_${id}`)}
          choices={tags.map((tag) => ({
            value: tag,
            label: t(textKey('skip', tag)),
            ...helpOf(tag),
            ...(aside && { aside: aside(tag) }),
          }))}
          ticked={ticked}
          onChange={(tag, on) =>
            save((now) => ({ workAround: skipTags.filter((one) => (one === tag ? on : now.workAround.includes(one))) }))
          }
        />
      ))}
    </div>
  );
}

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
