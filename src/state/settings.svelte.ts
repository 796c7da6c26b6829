// Inställningar: language and appearance, kept between visits.
import { en } from '../i18n/en.ts';
import { formatFor, type Format, type Language } from '../i18n/format.ts';
import { sv, type Dictionary } from '../i18n/sv.ts';
import { load, save } from './store.ts';

export type Theme = 'auto' | 'light' | 'dark';

const DICTIONARIES: Record<Language, Dictionary> = { sv, en };

export class Settings {
  #language = $state<Language>(load('language') === 'en' ? 'en' : 'sv');
  #theme = $state<Theme>(asTheme(load('theme')));
  #format: Format = $derived(formatFor(this.#language));

  get language(): Language {
    return this.#language;
  }

  get theme(): Theme {
    return this.#theme;
  }

  /** The texts of the chosen language. */
  get t(): Dictionary {
    return DICTIONARIES[this.#language];
  }

  get format(): Format {
    return this.#format;
  }

  setLanguage(language: Language): void {
    this.#language = language;
    save('language', language);
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    save('theme', theme);
  }
}

function asTheme(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'auto';
}
