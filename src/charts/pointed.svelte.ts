// Utpekad: which of a chart's marks is told of. Mouse, keyboard and finger do the same in every chart.
import { on } from 'svelte/events';
import { roving } from './roving.ts';

/** What a mark carries, to be spread on its element. */
export interface MarkAttributes {
  readonly role: 'option';
  readonly 'aria-selected': boolean;
  readonly 'aria-label': string;
  readonly tabindex: 0 | -1;
  readonly onfocus: () => void;
  readonly onpointerenter: (event: PointerEvent) => void;
  readonly onclick: () => void;
  readonly onkeydown: (event: KeyboardEvent) => void;
}

/**
 * One stop for the keyboard, arrows between the marks in the order of `ids`. A press keeps what is told of a mark, so
 * that what it holds can be reached; Escape, a press elsewhere, or leaving the chart ends it.
 */
export class Pointed {
  #id = $state<string | null>(null);
  #pinned = $state(false);
  readonly #ids: () => readonly string[];

  constructor(ids: () => readonly string[]) {
    this.#ids = ids;
  }

  /** The mark that is told of; null for none. */
  get id(): string | null {
    return this.#id !== null && this.#ids().includes(this.#id) ? this.#id : null;
  }

  /** Whether it stays when the mouse goes on. */
  get pinned(): boolean {
    return this.#pinned && this.id !== null;
  }

  /** What the mark `id` carries; `label` is what a screen reader says of it. */
  mark(id: string, label: string): MarkAttributes {
    return {
      role: 'option',
      'aria-selected': id === this.id,
      'aria-label': label,
      tabindex: id === (this.id ?? this.#ids()[0]) ? 0 : -1,
      onfocus: () => (this.#id = id),
      onpointerenter: ({ pointerType }) => pointerType === 'mouse' && this.hover(id),
      onclick: () => this.press(id),
      onkeydown: (event) => this.#move(event, id),
    };
  }

  /** The mouse is over a mark, or over none. */
  hover(id: string | null): void {
    if (!this.#pinned) this.#id = id;
  }

  /** A mark is pressed; null for none. */
  press(id: string | null): void {
    this.#id = id;
    this.#pinned = id !== null;
  }

  /** The element that holds the marks and what is told of them. */
  readonly frame = (frame: HTMLElement): (() => void) => {
    // Svelte's own listening: a mark that is taken away loses the focus in the midst of drawing.
    const ends = [
      on(frame, 'pointerleave', ({ pointerType }) => pointerType === 'mouse' && this.hover(null)),
      // Into what is told of a mark: it stays.
      on(frame, 'focusin', ({ target }) => (this.#pinned ||= !isDrawn(target))),
      on(frame, 'focusout', ({ relatedTarget }) => this.#leave(frame, relatedTarget)),
      on(frame, 'keydown', (event) => this.#escape(event, frame)),
      on(document, 'pointerdown', ({ target }) => isBeside(frame, target) && this.press(null)),
    ];
    return () => ends.forEach((end) => end());
  };

  #move(event: KeyboardEvent, id: string): void {
    const ids = this.#ids();
    const next = roving(event.key, ids.indexOf(id), ids.length - 1);
    if (next === null || !(event.currentTarget instanceof Element)) return;
    event.preventDefault();
    this.#pinned = false;
    marksOf(event.currentTarget.closest('[role=listbox]'))[next]?.focus();
  }

  /** Out of what is told of a mark, back to the mark; from the mark, away from it. */
  #escape(event: KeyboardEvent, frame: HTMLElement): void {
    if (event.key !== 'Escape' || this.id === null) return;
    const mark = marksOf(frame).find((one) => one.getAttribute('aria-selected') === 'true');
    if (mark && document.activeElement !== mark && frame.contains(document.activeElement)) mark.focus();
    else this.press(null);
  }

  /** A dialog opened from the chart gives the focus back when it closes. */
  #leave(frame: HTMLElement, next: EventTarget | null): void {
    if (next instanceof Element && (frame.contains(next) || inDialog(next, frame))) return;
    this.press(null);
  }
}

function marksOf(root: Element | null): (HTMLElement | SVGElement)[] {
  return [...(root?.querySelectorAll<HTMLElement | SVGElement>('[role=option]') ?? [])];
}

/** A mark, or the ground that the marks stand on. */
function isDrawn(target: EventTarget | null): target is Element {
  return target instanceof Element && target.closest('[role=listbox]') !== null;
}

/** Neither on a mark nor in what is told of one. */
function isBeside(frame: HTMLElement, target: EventTarget | null): boolean {
  if (!(target instanceof Element) || inDialog(target, frame)) return false;
  return !frame.contains(target) || (isDrawn(target) && !target.closest('[role=option]'));
}

/** In a dialog that the chart does not stand in. */
function inDialog(element: Element, frame: HTMLElement): boolean {
  const dialog = element.closest('dialog');
  return dialog !== null && !dialog.contains(frame);
}
