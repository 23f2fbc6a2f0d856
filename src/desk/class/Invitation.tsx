/** How people join: the code in large letters, the address to type, and a code for the cameras of phones. */
import { useEffect, useState } from 'preact/hooks';
import type { ClassWords } from '../../words/classroom.ts';
import { Copied } from './Copied.tsx';
import { isOnlyHere, linkTo, reachableAt, spaced } from './places.ts';
import { Qr } from './Qr.tsx';

interface InvitationProps {
  readonly words: ClassWords;
  readonly code: string;
  /** Whether it is read from the last row, and not pressed. */
  readonly forWall?: boolean;
}

/** Where the page is reached from other devices. */
export function useReachable(): string | undefined {
  const [base, set] = useState<string | undefined>(undefined);
  useEffect(() => {
    let current = true;
    if (isOnlyHere()) void reachableAt().then(([first]) => current && set(first));
    return () => {
      current = false;
    };
  }, []);
  return base;
}

/** The code, the address, the picture. */
export function Invitation({ words, code, forWall = false }: InvitationProps) {
  const { say } = words;
  const base = useReachable();
  const link = linkTo('join', code, base);
  return (
    <div class="invitation">
      <Qr text={link} label={say('qrLabel', { link })} />
      <div>
        <p class="codeLabel">{say('code')}</p>
        <p class="code">
          <span aria-hidden="true">{spaced(code)}</span>
          <span class="unseen">{[...code].join(' ')}</span>
        </p>
        {forWall ? (
          <p class="joinAddress">{link.replace(/^https?:\/\//, '')}</p>
        ) : (
          <Copied words={words} label={say('joinLink')} text={link} />
        )}
        {isOnlyHere() && base === undefined && !forWall && <p class="note">{say('onlyHere')}</p>}
      </div>
    </div>
  );
}
