import type { Dictionary } from '../sv.ts';

export const offline: Dictionary['offline'] = {
  label: 'The page’s version',
  ready:
    'A new version of the page is here. It is put to use when you want it to be: your work is saved, and the page reloads.',
  coming:
    'The new version comes when the browser has let go of the old one, within a few minutes. Your work is saved: go on meanwhile.',
  taken:
    'A new version of the page has been put to use. This tab goes on with the older one until you reload it.',
  replace: 'Change to the new version',
  reload: 'Reload this tab',
  later: 'Not now',
  close: 'Close',
  unkept:
    'The work could not be saved in the browser and would be lost. Save it as a project file first, then change version.',
  unused:
    'The files that you are loading are not in use yet. If you change now they must be loaded again. Use them first, or change all the same.',
  works: 'The page can now be opened without a network too.',
};
