// Startpunkten: mounts the application and starts its session.
import '@fontsource-variable/source-sans-3/wght.css';
import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { Session } from './state/session.svelte.ts';
import { fetchKeptLanguage } from './state/settings.svelte.ts';

async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new Error('The page has no place for the application');
  await fetchKeptLanguage();
  const session = new Session();
  mount(App, { target, props: { session } });
  await session.start();
}

// Not awaited: the texts of a language use what is in the file of this one, and would wait for it to be done.
void start();
