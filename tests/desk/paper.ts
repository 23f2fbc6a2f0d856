/** A sheet of paper in place of a browser's page: just enough of a document for components to be drawn, read and pressed. */
import { type ComponentChild, render } from 'preact';

type Listener = (event: object) => unknown;

/** An element, a piece of text, or the sheet itself. */
export class Mark {
  readonly childNodes: Mark[] = [];
  readonly attributes: { name: string; value: string }[] = [];
  readonly listeners = new Map<string, Set<Listener>>();
  readonly style: Record<string, string> = {};
  parentNode: Mark | null = null;
  data = '';
  value = '';
  checked = false;
  open = false;
  disabled = false;

  constructor(
    readonly nodeType: number,
    readonly localName: string,
    readonly namespaceURI = 'http://www.w3.org/1999/xhtml',
  ) {}

  get nodeName(): string {
    return this.localName.toUpperCase();
  }
  get firstChild(): Mark | null {
    return this.childNodes[0] ?? null;
  }
  get nextSibling(): Mark | null {
    const all = this.parentNode?.childNodes ?? [];
    return all[all.indexOf(this) + 1] ?? null;
  }
  get isConnected(): boolean {
    return this.parentNode?.isConnected ?? false;
  }
  get ownerDocument(): object {
    return sheet;
  }
  get textContent(): string {
    return this.nodeType === 3 ? this.data : this.childNodes.map((c) => c.textContent).join('');
  }
  contains(other: Mark | null): boolean {
    for (let at = other; at; at = at.parentNode) if (at === this) return true;
    return false;
  }
  insertBefore(child: Mark, before: Mark | null): Mark {
    child.remove();
    const place = before ? this.childNodes.indexOf(before) : this.childNodes.length;
    this.childNodes.splice(place, 0, child);
    child.parentNode = this;
    return child;
  }
  appendChild(child: Mark): Mark {
    return this.insertBefore(child, null);
  }
  removeChild(child: Mark): Mark {
    child.remove();
    return child;
  }
  remove(): void {
    const all = this.parentNode?.childNodes;
    all?.splice(all.indexOf(this), 1);
    this.parentNode = null;
  }
  setAttribute(name: string, value: unknown): void {
    this.removeAttribute(name);
    this.attributes.push({ name, value: String(value) });
  }
  removeAttribute(name: string): void {
    const place = this.attributes.findIndex((a) => a.name === name);
    if (place >= 0) this.attributes.splice(place, 1);
  }
  getAttribute(name: string): string | null {
    return this.attributes.find((a) => a.name === name)?.value ?? null;
  }
  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener));
  }
  removeEventListener(type: string, listener: Listener): void {
    this.listeners.get(type)?.delete(listener);
  }
  focus(): void {}
  scrollIntoView(): void {}

  /** Everything below, in the order of the page. */
  all(into: Mark[] = []): readonly Mark[] {
    for (const child of this.childNodes) {
      into.push(child);
      child.all(into);
    }
    return into;
  }
  /** The nearest element around this one, itself among them, that answers the question. */
  around(is: (mark: Mark) => boolean): Mark | null {
    return is(this) ? this : (this.parentNode?.around(is) ?? null);
  }
  /** Something is done to it; whoever listens is told. */
  fire(type: string): void {
    for (const listener of this.listeners.get(type) ?? [])
      listener.call(this, { type, target: this, currentTarget: this });
  }
}

const sheet = {
  body: new Mark(1, 'body'),
  activeElement: null,
  documentElement: new Mark(1, 'html'),
  createElementNS: (namespace: string, name: string) => new Mark(1, name, namespace),
  createElement: (name: string) => new Mark(1, name),
  createTextNode: (data: string | number) => {
    const mark = new Mark(3, '#text');
    mark.data = String(data);
    return mark;
  },
};

/** Draws on a fresh sheet. */
export function drawn(what: ComponentChild): Mark {
  Object.assign(globalThis, { document: sheet });
  const page = new Mark(1, 'main');
  render(what, page as unknown as Element);
  return page;
}

/** Waits until what was pressed has been drawn. */
export function redrawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
