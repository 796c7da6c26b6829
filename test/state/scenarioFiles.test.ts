// Scenario files among the files given are read as scenarios, and nothing else is.
import { describe, expect, test } from 'vitest';
import { projectText } from '../../src/params/projectFile.ts';
import { scenarioText } from '../../src/params/scenarioFile.ts';
import { shippedYears } from '../../src/params/years.ts';
import { NO_WORK } from '../../src/state/noWork.ts';
import type { Results } from '../../src/state/results.svelte.ts';
import { ScenarioFiles } from '../../src/state/scenarioFiles.svelte.ts';
import { Scenarios } from '../../src/state/scenarios.svelte.ts';

const PATH = 'listing.weights.80-84';
const text = (name: string, path = PATH): string =>
  scenarioText({ name, baseYear: 2026, changes: [{ path, value: '2.40', rationale: '' }] });

function place(): { scenarios: Scenarios; files: ScenarioFiles } {
  const results = {
    years: [...shippedYears().values()].map(({ file }) => file),
    useVariants: () => undefined,
    chooseVariant: () => Promise.resolve(),
  };
  const scenarios = new Scenarios(results as unknown as Results);
  return { scenarios, files: new ScenarioFiles(scenarios) };
}

describe('a scenario file', () => {
  test.each([
    ['as it was saved', 'forslag.json', text('Förslag')],
    ['whatever it is called', 'forslag.txt', text('Förslag')],
    ['with a mark of its encoding', 'a.json', `\ufeff${text('Förslag')}`],
    ['in one line', 'a.json', JSON.stringify(JSON.parse(text('Förslag')))],
  ])('is read and chosen, %s', async (_, name, content) => {
    const { scenarios, files } = place();
    expect(await files.take([new File([content], name)])).toEqual([]);
    expect(files.given).toEqual([{ name, scenario: 'Förslag', faults: [] }]);
    expect(scenarios.chosen).toMatchObject({ name: 'Förslag', changes: [{ path: PATH, value: '2.40' }] });
    scenarios.undo();
    expect(scenarios.all).toEqual([]);
  });

  test('is told with what is wrong in it, and changes nothing', async () => {
    const { scenarios, files } = place();
    const [odd, cut] = [text('Förslag', 'listing.nope'), text('Förslag').slice(0, -20)];
    expect(await files.take([new File([odd], 'a.json'), new File([cut], 'b.json')])).toEqual([]);
    expect(files.given.map(({ name, scenario }) => [name, scenario])).toEqual([
      ['a.json', null],
      ['b.json', null],
    ]);
    expect(files.given[1]!.faults).toEqual([{ code: 'scenarioNotJson', severity: 'error' }]);
    expect(files.given[0]!.faults).not.toEqual([]);
    expect(scenarios.all).toEqual([]);
  });

  test('is taken out of the other files, which are left as they are', async () => {
    const { scenarios, files } = place();
    const project = projectText(
      {
        ...NO_WORK,
        rules: { year: 2026, scenario: null },
        groups: [{ id: 'g1', name: '"format":"halsoval-scenario"', unitIds: [] }],
      },
      { saved: '2026-11-22T14:32:00.000Z', app: '1.0.0' },
    );
    const others = [
      new File(['enhet_id;period;aldersgrupp;antal\n'], 'listning.csv'),
      new File([project], 'projekt.json'),
      new File(['{"year":2027}'], '2027.json'),
    ];
    const given = [others[0]!, new File([text('Ett')], 'ett.json'), others[1]!, others[2]!];
    expect(await files.take([...given, new File([text('Två')], 'tva.json')])).toEqual(others);
    expect(files.given.map(({ scenario }) => scenario)).toEqual(['Ett', 'Två']);
    expect(scenarios.chosen?.name).toBe('Två');
    files.discard();
    expect(files.given).toEqual([]);
  });

  test('called as a project is a scenario still', async () => {
    const { files } = place();
    await files.take([new File([text('halsoval-projekt')], 'a.json')]);
    expect(files.given[0]?.scenario).toBe('halsoval-projekt');
  });
});
