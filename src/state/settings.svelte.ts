// Inställningar: language and appearance, kept between visits.
import { formatFor, type Format, type Language } from '../i18n/format.ts';
import { fetchTexts, isHere, textsOf } from '../i18n/languages.ts';
import type { Dictionary } from '../i18n/sv.ts';
import { load, save } from './store.ts';

export type Theme = 'auto' | 'light' | 'dark';

/** Fetches the texts that the page is to begin with; Swedish where they cannot be had. */
export async function fetchKeptLanguage(): Promise<void> {
  await fetchTexts(keptLanguage()).catch(() => undefined);
}

export class Settings {
  #language = $state<Language>(isHere(keptLanguage()) ? keptLanguage() : 'sv');
  #languageFailed = $state(false);
  #theme = $state<Theme>(asTheme(load('theme')));
  /** Whether the search is opened by a key alone, which speech input may hit by mistake. */
  #slash = $state(load('slash') !== 'no');
  #format: Format = $derived(formatFor(this.#language));

  get language(): Language {
    return this.#language;
  }

  /** Whether the other language was asked for and could not be fetched. */
  get languageFailed(): boolean {
    return this.#languageFailed;
  }

  get theme(): Theme {
    return this.#theme;
  }

  get slash(): boolean {
    return this.#slash;
  }

  /** The texts of the chosen language. */
  get t(): Dictionary {
    return textsOf(this.#language);
  }

  get format(): Format {
    return this.#format;
  }

  async setLanguage(language: Language): Promise<void> {
    try {
      await fetchTexts(language);
    } catch {
      this.#languageFailed = true;
      return;
    }
    this.#languageFailed = false;
    this.#language = language;
    save('language', language);
  }

  setSlash(slash: boolean): void {
    this.#slash = slash;
    save('slash', slash ? 'yes' : 'no');
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    save('theme', theme);
  }
}

function keptLanguage(): Language {
  return load('language') === 'en' ? 'en' : 'sv';
}

function asTheme(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'auto';
}
