// Run in the page: what WCAG 2.2 asks of headings, targets, focus and text, measured in what is drawn.

/** Landmarks that are missing, and headings that skip a level (1.3.1, 2.4.6). */
export function headingFaults(): string[] {
  const faults: string[] = [];
  for (const landmark of ['main', '#app > header', '#app > footer', 'nav[aria-label]'])
    if (!document.querySelector(landmark)) faults.push(`no ${landmark}`);
  const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter((heading) =>
    heading.checkVisibility(),
  );
  const first = headings.filter(({ tagName }) => tagName === 'H1');
  if (first.length !== 1) faults.push(`${first.length} h1`);
  headings.forEach((heading, index) => {
    const level = Number(heading.tagName[1]);
    const before = index === 0 ? 0 : Number(headings[index - 1]!.tagName[1]);
    if (level > before + 1) faults.push(`h${before} to h${level}: ${heading.innerText}`);
  });
  return faults;
}

/**
 * Targets under 24 × 24 px that the exceptions of 2.5.8 do not cover: those in a sentence, those with room for a
 * circle of 24 px around them, and a chart's marks, which have their equal in the table beneath.
 */
export function smallTargets(): string[] {
  const LEAST = 24;
  // What stays in sight or scrolls in a frame lies over other things; measured, it lies where it belongs.
  const still = new CSSStyleSheet();
  still.replaceSync(`
    .table :is(thead, tfoot, th), section { position: static !important }
    [role=region] { max-height: none !important }
  `);
  document.adoptedStyleSheets = [still];
  /** What can be pressed for it: a box in a label is the label too. */
  const boxOf = (element: Element): DOMRect => {
    const box = element.getBoundingClientRect();
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const whole = label?.getBoundingClientRect();
    return whole && whole.width > 1 && whole.height > box.height ? whole : box;
  };
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ]
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden'),
    )
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box.width > 1 && box.height > 1 && box.right > 0);
  const isSmall = ({ box }: { box: DOMRect }): boolean => box.width < LEAST - 0.5 || box.height < LEAST - 0.5;
  /** In a line of other words, whose height it must have. */
  const isInSentence = (element: Element): boolean => {
    if (!getComputedStyle(element).display.startsWith('inline')) return false;
    const block = element.closest('p, li, dd, dt, td, th, caption, figcaption, label, small, h1, h2, h3');
    const words = (block?.textContent ?? '').trim().length - (element.textContent ?? '').trim().length;
    return block !== null && words > 3;
  };
  /** From the centre of `from` to the nearest of `box`, in px. */
  const distance = (from: DOMRect, box: DOMRect): number => {
    const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
    return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  };
  const centre = (box: DOMRect): DOMRect => new DOMRect(box.x + box.width / 2, box.y + box.height / 2, 0, 0);
  const faults = targets
    .filter((target) => isSmall(target) && !isInSentence(target.element))
    .filter(({ element, box }) =>
      targets.some((other) => {
        if (other.element === element || other.box === box) return false;
        if (other.element.contains(element) || element.contains(other.element)) return false;
        return isSmall(other)
          ? distance(box, centre(other.box)) < LEAST
          : distance(box, other.box) < LEAST / 2;
      }),
    )
    .map(
      ({ element, box }) =>
        `${element.tagName.toLowerCase()} ${Math.round(box.width)}×${Math.round(box.height)}: ${
          element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)
        }`,
    );
  document.adoptedStyleSheets = [];
  return [...new Set(faults)];
}

/** Text as 1.4.12 lets a reader space it. The page's policy forbids styles in the document, but not this. */
export function space(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }
  `);
  document.adoptedStyleSheets = [sheet];
}

/** Text that its box cuts, a page that is wider than the window, and words of a chart outside of it. */
export function cutTexts(): string[] {
  const said = (element: Element): string =>
    `${element.tagName.toLowerCase()}: ${(element.textContent ?? '').trim().slice(0, 60)}`;
  const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const isCut = (element: HTMLElement): boolean => {
    if (element.closest('svg, .visually-hidden') || element.clientWidth <= 1 || element.title) return false;
    const { overflowX, overflowY, position } = getComputedStyle(element);
    if (position === 'absolute' && element.clientHeight <= 1) return false;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    return (
      (hides(overflowX) && scrollWidth > clientWidth + 1) ||
      (hides(overflowY) && scrollHeight > clientHeight + 1)
    );
  };
  const faults = [...document.querySelectorAll<HTMLElement>('body *')].filter(isCut).map(said);
  for (const text of document.querySelectorAll<SVGTextElement>('main svg text')) {
    const svg = text.ownerSVGElement!;
    const [inner, outer] = [text.getBoundingClientRect(), svg.getBoundingClientRect()];
    const isOut = inner.left < outer.left - 1 || inner.right > outer.right + 1;
    if (inner.width > 0 && isOut && getComputedStyle(svg).overflowX !== 'visible') faults.push(said(text));
  }
  const { scrollWidth, clientWidth } = document.scrollingElement!;
  if (scrollWidth > clientWidth) faults.push(`page: ${scrollWidth} > ${clientWidth}`);
  return faults;
}

/** What is wrong with where the focus is: out of the window, under something else (2.4.11), or not marked (2.4.7). */
export function focusFaults(): string[] {
  const element = document.activeElement;
  if (!element || element === document.body) return [];
  // A choice drawn as a row of words is its label.
  const seen = (element instanceof HTMLInputElement ? element.labels?.[0] : null) ?? element;
  const { left, right, top, bottom, width, height } = seen.getBoundingClientRect();
  const faults: string[] = [];
  const strip = document.querySelector('.context')!;
  const under = strip.getBoundingClientRect().bottom;
  const isTall = height > innerHeight - under;
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) faults.push('out of the window');
  else if (!strip.contains(element) && !isTall && strip.getBoundingClientRect().top <= 0 && top < under - 1)
    faults.push('under the strip');
  else if (!element.closest('svg')) {
    const across = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [x, y] as const));
    const isFree = across.some(([x, y]) => {
      const over = document.elementFromPoint(left + x * width, top + y * height);
      return over !== null && (seen.contains(over) || over.contains(seen));
    });
    if (!isFree) faults.push('covered');
  }
  const isMarked = [element, seen, ...element.querySelectorAll('*')].some((one) => {
    const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(one);
    if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) return true;
    return one instanceof SVGElement && stroke !== 'none' && parseFloat(strokeWidth) >= 1.5;
  });
  if (!isMarked) faults.push('not marked');
  const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  return faults.map((fault) => `${element.tagName.toLowerCase()} ${name.slice(0, 40)}: ${fault}`);
}

/** Marks of charts and chosen options that look like what they lie on. */
export function indistinct(): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const rgb = (colour: string): number[] => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const ground = rgb(getComputedStyle(document.documentElement).backgroundColor);
  const differs = (colour: string): boolean => {
    if (colour === 'none' || colour === '') return false;
    if (colour.startsWith('url')) return true;
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgb(colour);
    const far = Math.abs(red - ground[0]!) + Math.abs(green - ground[1]!) + Math.abs(blue - ground[2]!);
    return alpha > 60 && far > 90;
  };
  const faults: string[] = [];
  for (const mark of document.querySelectorAll('main svg :is([role=option], [role=slider])')) {
    const shapes = [mark, ...mark.querySelectorAll('rect, path, circle, line, use')];
    const isSeen = shapes.some((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return differs(fill) || differs(stroke);
    });
    if (!isSeen) faults.push(`mark ${mark.getAttribute('aria-label')}`);
  }
  for (const option of document.querySelectorAll<HTMLInputElement>('fieldset input[type=radio]:checked')) {
    const label = option.closest('label');
    const other = [...(option.closest('fieldset')?.querySelectorAll('label') ?? [])].find(
      (one) => one !== label,
    );
    if (!label || !other || getComputedStyle(option).opacity !== '0') continue;
    if (getComputedStyle(label).backgroundColor === getComputedStyle(other).backgroundColor)
      faults.push(`choice ${label.innerText}`);
  }
  return faults;
}

/** What moves or fades within so many milliseconds. */
export async function movingFor(time: number): Promise<string[]> {
  const found = new Set<string>();
  const end = performance.now() + time;
  while (performance.now() < end) {
    for (const animation of document.getAnimations()) {
      const { target } = animation.effect as KeyframeEffect;
      if (animation.playState === 'running') found.add(`${target?.tagName} ${target?.getAttribute('class')}`);
    }
    await new Promise(requestAnimationFrame);
  }
  return [...found];
}
