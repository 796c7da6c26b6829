import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Session } from '../../src/state/session.svelte.ts';
import NewVersion from '../../src/views/NewVersion.svelte';
import '../../src/app.css';

test('does not go over to a new version from files that are not used yet until it is said twice', async () => {
  const session = new Session();
  await session.start();
  vi.spyOn(session.version, 'start').mockResolvedValue();
  vi.spyOn(session.version, 'newer', 'get').mockReturnValue('ready');
  const replace = vi.spyOn(session.version, 'replace').mockReturnValue();
  await session.give([new File(['enhet_id;namn\nJH01;Norr'], 'enheter.csv')]);
  await expect.poll(() => session.intake.reading).not.toBeNull();
  await render(NewVersion, { session });
  const change = page.getByRole('button', { name: 'Byt till den nya versionen' });
  await change.click();
  await expect.element(page.getByText('Filerna som du håller på att läsa in')).toBeVisible();
  expect(replace).not.toHaveBeenCalled();
  await change.click();
  await expect.poll(() => replace).toHaveBeenCalledOnce();
});
