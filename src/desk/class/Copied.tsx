/** A text to be taken elsewhere: it can be copied by one press, or marked by hand where the browser does not allow that. */
import type { TargetedEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { ClassWords } from '../../words/classroom.ts';

interface CopiedProps {
  readonly words: ClassWords;
  readonly label: string;
  readonly text: string;
  /** Whether it is hidden until it is asked for, since a wall may show this screen. */
  readonly secret?: boolean;
}

/** The text with its button. */
export function Copied({ words, label, text, secret = false }: CopiedProps) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [done, set] = useState(false);
  const shown = {
    id,
    ref: field,
    readOnly: true,
    autocomplete: 'off' as const,
    value: text,
    onFocus: (event: TargetedEvent<HTMLInputElement>) => event.currentTarget.select(),
  };
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      set(true);
    } catch {
      // Over a plain connection pages may not write there; what is marked can be copied by hand.
      set(document.execCommand?.('copy') ?? false);
    }
  };
  return (
    <div class="copied">
      <div class="copiedField">
        <label for={id}>{label}</label>
        {secret ? <input type="password" {...shown} /> : <input type="text" {...shown} />}
      </div>
      <button type="button" onClick={copy}>
        {words.say('copy')}
      </button>
      <span role="status" class="note">
        {done && words.say('copied')}
      </span>
    </div>
  );
}
