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
