// Tillgänglighetsredogörelsen på engelska.
import type { Dictionary } from '../sv.ts';

export const accessibility: Dictionary['accessibility'] = {
  title: 'Accessibility statement',
  by: (name: string) =>
    `${name} is responsible for this website, Hälsovalssimulatorn. Everyone should be able to use it. Here is how well it meets the Swedish act on accessibility of digital public services (2018:1937), which shortcomings we know of and how you can report more.`,
  byUnknown:
    'This statement is about the website Hälsovalssimulatorn. Everyone should be able to use it. Here is how well it meets the Swedish act on accessibility of digital public services (2018:1937), which shortcomings are known and how you can report more. Whoever published the page has not given a name here.',
  status: 'How accessible is the page?',
  statusText:
    'The page is partially compliant with the act on accessibility of digital public services. It is built to meet WCAG 2.1 at level AA, which the European standard EN\u00a0301\u00a0549 refers to, and WCAG 2.2 at the same level. The known shortcomings are below.',
  lacks: 'What is not accessible?',
  lack: {
    screenReaders:
      'The page has not been tried with every screen reader. Names, roles and messages are checked in the code, but nobody has gone through the whole page with for instance NVDA, JAWS, VoiceOver and TalkBack.',
    people:
      'Nobody from outside has audited the page, and it has not been tried together with people with disabilities.',
    browsers:
      'Most checks are made in Chromium, which Chrome and Edge are built on. In Firefox and Safari they are not made to the same extent.',
    wideTables:
      'Wide tables scroll sideways on a narrow screen. WCAG allows tables to do so, but they are then harder to survey.',
    pictures:
      'Charts saved as a picture (PNG) have no text alternative in the file. The page has the same information as a sentence and a table, and the table can be saved.',
    paper:
      'When a printout is saved as PDF, it depends on the browser whether the file has headings and tables that assistive technology can read. The page has the same information.',
    voice: 'The page has not been tried with voice control.',
  },
  why: 'The reason is that the tests remain to be made, or that the format has no room for more. Nothing is exempt because it would be a disproportionate burden to correct (section 12 of the act).',
  report: 'Found something that does not work?',
  reportText:
    'Tell us if there is something on the page that you cannot use, or if you need the content in another form. Say which view it is about and which assistive technology you use.',
  email: 'E-mail',
  phone: 'Telephone',
  noContact:
    'Whoever published the page has given no way of contact here. Turn to the one who gave you the address of the page.',
  supervision: 'Supervision',
  supervisionText:
    'First tell the one responsible for the page. If that does not help, you can report the shortcoming to the authority that supervises the act. By ordinance (2018:1938) it is the Agency for Digital Government (Digg).',
  supervisionMove:
    'The government has proposed to move the tasks of Digg to the Swedish Post and Telecom Authority (PTS). If that has happened, PTS receives the report.',
  supervisionLink: 'Report lacking accessibility to Digg (in Swedish)',
  technical: 'Technical information',
  technicalText:
    'This is a web page that calculates everything in the browser. It needs JavaScript and a browser from recent years. The content of files that you load yourself is not part of this statement.',
  built: 'How the page is built',
  feature: {
    keyboard:
      'Everything can be done from the keyboard, in the charts too. You can see where you are, and a link leads past the menu.',
    tables: 'Every chart has a title, a sentence that says what it shows, and a table of the same figures.',
    colour:
      'Colour never carries a meaning alone. Text has a contrast of at least 4.5 to 1, in both light and dark appearance.',
    zoom: 'The page can be enlarged to 400 per cent and fits a screen 320 points wide.',
    motion:
      'Motion is switched off if you have chosen so on the computer. Nothing flashes or starts by itself.',
    words: 'Difficult words are underlined with dots: press them for an explanation.',
  },
  keys: {
    title: 'Keys',
    text: 'These keys do something on the page. Otherwise the browser’s own apply.',
    caption: 'What the keys do, place by place',
    key: 'Key',
    effect: 'What it does',
    place: {
      page: 'Everywhere',
      choice: 'Choices in a row, such as rule year',
      search: 'The search box',
      chart: 'Charts and map',
      map: 'The part of the map that is shown',
      curve: 'The curve of weights',
      sweep: 'The line and grid of a sweep',
      table: 'Tables',
      corrections: 'Corrections of a loaded file',
      term: 'Explained words, and the menu on a narrow screen',
      dialog: 'Boxes and panels over the page',
      tour: 'Guided tours',
    },
    does: {
      page: {
        step: 'To the next link, button or field, or back. The first link leads past the menu.',
        press: 'Follows the link or presses the button. Links are followed with Enter only.',
        search: 'Opens the search. The slash can be switched off in the search box.',
      },
      choice: { other: 'Chooses the one beside.' },
      search: {
        hit: 'To the next or previous result.',
        go: 'Goes to the result.',
        close: 'Closes the search.',
      },
      chart: {
        mark: 'To the next or previous mark, which is read out and shown.',
        five: 'Five marks away.',
        ends: 'To the first or last mark.',
        inside: 'Into what is shown about the mark, such as a link to the unit.',
        leave: 'Back to the mark, or away from it.',
      },
      map: { part: 'To the list and buttons above the map: a municipality, closer, further away, aside.' },
      curve: {
        age: 'To the next or previous age group.',
        weight: 'Raises or lowers the weight by a hundredth.',
        tenth: 'Raises or lowers the weight by a tenth.',
        limits: 'Sets the weight to zero or to the highest possible.',
        undo: 'Cancels while you drag with the mouse, and the weight is as it was.',
      },
      sweep: {
        value: 'To the next or previous value.',
        ends: 'To the first or last value, in the grid on the same row.',
        take: 'Takes the value.',
        leave: 'Lets go of what is marked.',
      },
      table: {
        sort: 'On the heading of a column: sorts the rows by it, and turns the order the next time.',
        scroll: 'Scrolls a table that is wider than the page.',
      },
      corrections: { next: 'To the next value to correct, and after the last one to the button.' },
      term: { open: 'Opens the explanation or the menu.', close: 'Closes it.' },
      dialog: { close: 'Closes, and you are back where you were.' },
      tour: { leave: 'Leaves the tour.' },
    },
    name: {
      Tab: 'Tab',
      Shift: 'Shift',
      Space: 'Space',
    },
  },
  tested: 'How has the page been tested?',
  testedText:
    'We who built the page have tested it ourselves, with automatic tests in the browser Chromium. Every view is tested against the rules of axe-core in dark appearance, in English, and most of them in light appearance too, in Swedish. Tests of their own go through headings and landmarks, the keyboard, that one sees where one is, how large buttons and links are on a phone, a screen of 320 points (as 400 per cent zoom), wider spacing of characters and lines, forced colours, motion switched off, the contrast of colours and the names of charts.',
  assessed: (day: string, version: string) =>
    `The assessment was made on ${day}. The statement was last updated on ${day} and is about version ${version}.`,
};
