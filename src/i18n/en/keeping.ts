// Words of what is kept: what the browser keeps, snapshots and the project file.
import type { Dictionary } from '../sv.ts';

export const keeping: Dictionary['keeping'] = {
  notice: 'Kept work',
  continued: (at) => `Continuing where you left off (${at}).`,
  copied: (at) =>
    `Open in another tab: this is a copy of your own (${at}). What you change here does not change there.`,
  startOver: 'Start over with the sample data',
  close: 'Close',
  toKept: 'See what is kept',
  saveFile: 'Save the project as a file',
  unkept: 'Not kept',
  problem: {
    full: 'The browser’s storage is full, so the latest changes are not kept. Save the project as a file, or remove older snapshots.',
    blocked:
      'Not kept in this browser: it allows no storage, for instance because the window is private. Save the project as a file before you close the page.',
    newer:
      'What is kept in the browser was kept by a newer version of the page and cannot be opened by this one. None of it is lost. What you do now is not kept: save it as a project file, and then reload the page so that it is the latest.',
    unread:
      'What is kept in the browser could not be read just now, and what you do now is not kept. Reload the page. If that does not help, see whether the disk is full, and save the project as a file before you close the page.',
    failed:
      'The latest changes could not be kept in the browser. Save the project as a file before you close the page.',
  },
  detail: (message) => `The browser says: ${message}`,
  homeless:
    'What was just replaced could not be kept in the browser. Save it as a file if you still want it.',
  saveHomeless: 'Save what was replaced as a file',
  title: 'What is kept',
  intro:
    'What you load and make is kept in this browser while you work, so that you can continue where you left off. Nothing is sent anywhere.',
  keptAt: (at) => `Everything is kept, last at ${at}.`,
  kept: 'Everything is kept.',
  saving: 'Saving …',
  nothing: 'There is no work of your own to keep yet. The sample data come with the page.',
  snapshots: {
    title: 'Snapshots',
    text: 'The latest 20, one every five minutes while you change things and one before anything is replaced. If you go back to one, what you have now is kept first.',
    none: 'There are no snapshots yet.',
    caption: 'Snapshots, the latest first',
    at: 'Time',
    why: 'Taken',
    holds: 'Contents',
    actions: 'What to do',
    goBack: 'Go back to this',
    save: 'Save as a file',
    remove: 'Remove',
    of: (at) => `from ${at}`,
    gone: 'The snapshot is no longer there. It may have been removed in another tab.',
    went: (at) => `The page now shows what there was at ${at}.`,
    notComputed: (message) =>
      `The snapshot could not be computed, so what you had is still shown. Save it as a file if you want to keep it. The browser says: ${message}`,
    reasons: {
      change: 'During the work',
      files: 'Before files were loaded',
      sample: 'Before the sample data',
      project: 'Before a project was opened',
      snapshot: 'Before going back',
      tab: 'From a closed tab',
      failed: 'Could not be computed',
    },
  },
  holds: {
    unreadable: 'Cannot be read',
    sample: 'Sample data',
    data: (units, listed) => `${units} ${units === 1 ? 'care unit' : 'care units'}, ${listed} listed`,
    rules: (rules) => `rules of ${rules}`,
    scenarios: (n) => `${n} ${n === 1 ? 'scenario' : 'scenarios'}`,
    groups: (n) => `${n} ${n === 1 ? 'own group' : 'own groups'}`,
    years: (years) => `added rule year ${years}`,
  },
  removal: {
    title: 'Remove everything',
    text: 'Removes everything that the page has kept in this browser: data, scenarios, snapshots and settings. Close other tabs of the page first, or they will keep things anew when you change something there.',
    button: 'Remove everything …',
    question: 'Remove everything that is kept?',
    lost: 'This cannot be undone. Save the project as a file first if you want to be able to continue with it.',
    yes: 'Remove everything',
    no: 'Keep it',
    failed: (message) =>
      `Not everything could be removed. Clear the site’s data in the browser’s settings. The browser says: ${message}`,
  },
  project: {
    title: 'Project file',
    text: 'All that you have on the page in one file: data, added rule years, scenarios with reasons and log, own groups, choices and accepted deviations. Open it under Load, here or in another browser.',
    warning: 'The file holds the listing. Give it only to those who may see it.',
    saved: (name) => `${name} is saved.`,
  },
  opening: {
    title: (name) => `The project file ${name}`,
    written: (at, app) => `Saved ${at} with version ${app}.`,
    replaces:
      'The project replaces everything that the page shows now. A snapshot of what you have now is kept first.',
    open: 'Open the project',
    discard: 'Do not open',
    opened: (name) => `The project in ${name} is open.`,
    notComputed: (message) =>
      `The project could not be computed, so what you had is still shown. The browser says: ${message}`,
  },
};
