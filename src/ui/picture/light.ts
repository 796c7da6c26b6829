// Ljust utseende: the page's light colours for a moment, as pictures go into papers.
import { tick } from 'svelte';

/** Reads in the light theme; nothing of it is seen, as the theme is back before the browser draws. */
export async function inLight<T>(read: () => T): Promise<T> {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset['theme'] = 'light';
  try {
    // What is painted anew when the theme changes has been by then.
    await tick();
    return read();
  } finally {
    if (theme === undefined) delete dataset['theme'];
    else dataset['theme'] = theme;
  }
}
