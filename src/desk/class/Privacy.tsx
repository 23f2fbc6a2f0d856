/** What is kept of a class, for how long, by whom, and how it is deleted at once. */
import { useEffect, useRef } from 'preact/hooks';
import { KEPT_DAYS } from '../../session/classroom.ts';
import type { ClassWords } from '../../words/classroom.ts';

interface PrivacyProps {
  readonly words: ClassWords;
  readonly arriving: boolean;
}

const PARTS = [
  'keptOnServer',
  'notKept',
  'keptInBrowser',
  'whoSees',
  'howLong',
  'deleteNow',
  'whoRuns',
] as const;

/** The page. */
export function Privacy({ words, arriving }: PrivacyProps) {
  const { say } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arriving) heading.current?.focus();
  }, [arriving]);
  return (
    <div class="classPage privacy">
      <h2 ref={heading} tabIndex={-1}>
        {say('privacyHeading')}
      </h2>
      <p>{say('privacyLead')}</p>
      {PARTS.map((part) => (
        <section key={part}>
          <h3>{say(`privacy.${part}`)}</h3>
          <p>
            {part === 'howLong'
              ? say('privacy.howLongNote', { count: KEPT_DAYS })
              : say(`privacy.${part}Note`)}
          </p>
        </section>
      ))}
    </div>
  );
}
