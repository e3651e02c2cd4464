import { fireEvent, screen, within } from '@testing-library/react';
import { lazy } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChartFigure } from '../../src/charts/ChartFigure';
import type { Drawing } from '../../src/charts/drawing';
import { LabelHistoryChart, labelHistoryWords } from '../../src/charts/LabelHistoryChart';
import { labelHistorySeries } from '../../src/domain/labelHistory';
import { award } from '../domain/examples';
import { fictionalTown, realTown } from '../domain/towns';
import { renderBlock } from '../ui/renderBlock';
import { fr, plain } from './pageWords';

// Whole pages are rendered: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });

const withAwards = (...awards: ReturnType<typeof award>[]) => ({ ...realTown.label, awards });
const gappy = withAwards(award(2020, 4), award(2022, 5));

const chart = (label = gappy) => (
  <LabelHistoryChart
    label={label}
    city={realTown.city}
    headingLevel={2}
    fileStem="ville"
    provenance={<p>Source : bulletin</p>}
  />
);

const box = () => screen.getByRole('application');
const announced = () => plain(screen.getByRole('status').textContent);

beforeEach(() => {
  // jsdom has no object addresses.
  URL.createObjectURL = () => 'blob:file';
  URL.revokeObjectURL = () => undefined;
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the frame of a chart', () => {
  it('states the finding, the measure, the description and the source', () => {
    renderBlock(chart(realTown.label));
    const figure = screen.getByRole('figure', { name: /^2021 et 2022/ });
    expect(within(figure).getByRole('heading', { level: 2 })).toHaveTextContent(
      '2021 et 2022 : le niveau le plus élevé',
    );
    expect(figure).toHaveTextContent('Arobases obtenues à chaque édition du label, sur 5');
    expect(figure).toHaveTextContent(
      'Deux éditions sont documentées, de 2021 à 2022 : toutes avec 5 arobases.',
    );
    expect(figure).toHaveTextContent('Source : bulletin');
  });

  it('draws by Recharts, with the names of the points as text', async () => {
    renderBlock(chart(realTown.label));
    expect(await screen.findByText('avant 2021')).toBeInTheDocument();
    expect(screen.getByText('depuis 2023')).toBeInTheDocument();
    expect(screen.getAllByText('@')).toHaveLength(10);
  });

  it('hides the drawing from assistive technology, which has the table', async () => {
    renderBlock(chart(realTown.label));
    expect((await screen.findByText('avant 2021')).closest('[aria-hidden="true"]')).not.toBeNull();
  });
});

describe('the points of a chart', () => {
  it('have one tab stop, named after the chart and with a hint', async () => {
    const { user } = renderBlock(chart());
    await user.tab();
    expect(box()).toHaveFocus();
    expect(box()).toHaveAccessibleName(fr.t.charts.explore({ title: 'Cinq arobases en 2022' }));
    expect(box()).toHaveAccessibleDescription('Flèches pour lire les points, Échap pour quitter.');
    await user.tab();
    expect(screen.getByRole('button', { name: /^Tableau/ })).toHaveFocus();
  });

  it('are read one by one by the arrow keys, gaps included', async () => {
    const { user } = renderBlock(chart());
    await user.tab();
    expect(announced()).toBe('');
    await user.keyboard('{ArrowRight}');
    expect(announced()).toBe('avant 2020 : non documenté');
    await user.keyboard('{ArrowRight}');
    expect(announced()).toBe('2020 : 4 arobases');
    await user.keyboard('{ArrowDown}');
    expect(announced()).toBe('2021 : non documenté');
    await user.keyboard('{ArrowLeft}');
    expect(announced()).toBe('2020 : 4 arobases');
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(announced()).toBe('avant 2020 : non documenté');
  });

  it.each([
    ['{End}', 'depuis 2023 : non documenté'],
    ['{End}{ArrowRight}', 'depuis 2023 : non documenté'],
    ['{End}{ArrowLeft}', '2022 : 5 arobases'],
    ['{End}{Home}', 'avant 2020 : non documenté'],
    ['{ArrowLeft}', 'depuis 2023 : non documenté'],
    ['{ArrowRight}{Escape}', ''],
    ['{ArrowRight}x', 'avant 2020 : non documenté'],
    ['{Control>}{ArrowRight}{/Control}', ''],
    ['{Alt>}{ArrowRight}{/Alt}', ''],
    ['{Meta>}{ArrowRight}{/Meta}', ''],
  ])('after %s, are told as %j', async (keys, told) => {
    const { user } = renderBlock(chart());
    await user.tab();
    await user.keyboard(keys);
    expect(announced()).toBe(told);
  });

  it('are told in English on an English page', async () => {
    const { user } = renderBlock(chart(), 'en');
    await user.tab();
    await user.keyboard('{End}');
    expect(announced()).toBe('since 2023: not documented');
  });

  it('are left when the pointer leaves the chart', async () => {
    const { user } = renderBlock(chart());
    await user.tab();
    await user.keyboard('{End}');
    await user.hover(box());
    await user.unhover(box());
    expect(announced()).toBe('');
  });

  it('may be chosen by Enter, once one of them is read', async () => {
    const onChoose = vi.fn<(id: string) => void>();
    const { user } = renderBlock(figureWith({ draw: () => null, height: () => 100 }, onChoose));
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onChoose).not.toHaveBeenCalled();
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('2020');
  });
});

function figureWith(drawing: Drawing<'level'>, onChoose?: (id: string) => void) {
  return (
    <ChartFigure
      series={labelHistorySeries(gappy.awards, false)}
      words={labelHistoryWords(gappy, fr.t)}
      drawn="level"
      drawing={drawing}
      headingLevel={3}
      fileStem="ville"
      provenance={null}
      {...(onChoose === undefined ? {} : { onChoose })}
    />
  );
}

describe('the table of a chart', () => {
  it('opens and closes by its button', async () => {
    const { user } = renderBlock(chart());
    const button = screen.getByRole('button', { name: /^Tableau\s?\(Cinq arobases en 2022\)$/ });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(
      screen
        .getAllByRole('row')
        .map((row) =>
          [...within(row).queryAllByRole('rowheader'), ...within(row).queryAllByRole('cell')].map(
            (cell) => cell.textContent,
          ),
        ),
    ).toEqual([
      [],
      ['avant 2020', 'non documenté'],
      ['2020', '4 arobases'],
      ['2021', 'non documenté'],
      ['2022', '5 arobases'],
      ['depuis 2023', 'non documenté'],
    ]);
    await user.click(button);
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('is always on paper', () => {
    renderBlock(chart());
    fireEvent(window, new Event('beforeprint'));
    expect(screen.getByRole('table', { name: 'Cinq arobases en 2022' })).toBeInTheDocument();
    fireEvent(window, new Event('afterprint'));
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('holds the twelve editions and two gaps of the fictional town', async () => {
    const { user } = renderBlock(chart(fictionalTown.label));
    await user.click(screen.getByRole('button', { name: /^Tableau/ }));
    expect(screen.getAllByRole('row')).toHaveLength(1 + 1 + 12 + 2 + 1);
    expect(screen.getAllByRole('cell', { name: 'non documenté' })).toHaveLength(4);
  });
});

describe('the files of a chart', () => {
  it('are three, with format and size', async () => {
    const { user } = renderBlock(chart());
    await user.click(screen.getByText('Télécharger'));
    const links = await screen.findAllByRole('link');
    expect(links.map((link) => plain(link.textContent))).toEqual([
      'CSV, données ouvertes (0,2 ko)',
      'CSV pour Excel en français (0,2 ko)',
      expect.stringMatching(/^JSON \(\d,\d ko\)$/),
    ]);
    expect(links.map((link) => link.getAttribute('download'))).toEqual([
      'ville_label-history_2022-02-03.csv',
      'ville_label-history_2022-02-03_excel.csv',
      'ville_label-history_2022-02-03.json',
    ]);
  });
});

describe('a drawing that cannot be loaded', () => {
  const Missing = lazy(() => Promise.reject(new Error('no network for this chunk')));

  it('says so, and leaves table, files and reading at work', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { user } = renderBlock(figureWith({ draw: () => <Missing />, height: () => 100 }));
    expect(await screen.findByText(/Le dessin n’a pas pu être chargé/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Tableau/ }));
    expect(screen.getByRole('table')).toHaveTextContent('2021non documenté');
    await user.click(screen.getByText('Télécharger'));
    expect(await screen.findAllByRole('link')).toHaveLength(3);
  });
});

describe('an empty series', () => {
  it('says so once, and offers neither points nor table nor files', () => {
    renderBlock(chart(withAwards()));
    expect(screen.getByRole('figure', { name: 'Aucune édition documentée' })).toBeInTheDocument();
    expect(screen.getByText('Aucune donnée documentée pour ce graphique.')).toBeInTheDocument();
    expect(screen.queryByRole('application')).not.toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByText('Télécharger')).not.toBeInTheDocument();
  });
});
