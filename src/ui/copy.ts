// Urklipp: hands a text to other programs, with its formatting where the browser can.

/** How much of it could be copied. */
export type Copied = 'rich' | 'plain' | 'none';

/** Text and HTML together, else the text alone; `none` where the browser allows neither. */
export async function copyRich(text: string, html: string): Promise<Copied> {
  // Missing where a page is served without encryption.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return 'none';
  try {
    const blob = (type: string, content: string): Blob => new Blob([content], { type });
    await clipboard.write([
      new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) }),
    ]);
    return 'rich';
  } catch {
    return clipboard.writeText(text).then(
      () => 'plain',
      () => 'none',
    );
  }
}

/** Whether the text could be copied. */
export async function copyText(text: string): Promise<boolean> {
  // Missing where a page is served without encryption.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** A picture; false where the browser does not allow it. `made` may still be on its way. */
export async function copyPicture(made: Promise<Blob>): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard || !('ClipboardItem' in window)) return false;
  // Why it could not be drawn is worth more than that it could not be copied.
  const drawn = made.catch(() => new Blob());
  try {
    await clipboard.write([new ClipboardItem({ 'image/png': drawn })]);
  } catch {
    await made;
    return false;
  }
  await made;
  return true;
}
