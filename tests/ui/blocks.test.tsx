import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Arobases } from '../../src/ui/Arobases';
import { DataTable } from '../../src/ui/DataTable';
import { type DownloadFile, DownloadMenu } from '../../src/ui/DownloadMenu';
import { KeyFigure, KeyFigureRow } from '../../src/ui/KeyFigure';
import { FrenchText, Localized } from '../../src/ui/Localized';
import { Notice } from '../../src/ui/Notice';
import { Placeholder } from '../../src/ui/Placeholder';
import { Section } from '../../src/ui/Section';
import { useText } from '../../src/ui/TextContext';
import { TownSign } from '../../src/ui/TownSign';
import { renderBlock } from './renderBlock';

const columns = [
  { id: 'edition', header: 'édition' },
  { id: 'level', header: 'niveau', isNumeric: true },
];
const rows = [
  { id: '2021', cells: ['2021', '5 arobases'], sourceIds: ['bulletin', 'gazette'] },
  { id: '2022', cells: ['2022'] },
];

describe('a data table', () => {
  it('has a caption, scoped headers and a cell per column', () => {
    renderBlock(<DataTable caption="Histoire" columns={columns} rows={rows} />);
    const table = screen.getByRole('table', { name: 'Histoire' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => [cell.textContent, cell.getAttribute('scope')]),
    ).toEqual([
      ['édition', 'col'],
      ['niveau', 'col'],
    ]);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => [cell.textContent, cell.getAttribute('scope')]),
    ).toEqual([
      ['2021', 'row'],
      ['2022', 'row'],
    ]);
    expect(
      within(table)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['5 arobases', '']);
  });

  it('scrolls by itself, by keyboard too, under its own name', () => {
    renderBlock(<DataTable caption="Histoire" columns={columns} rows={rows} />);
    expect(screen.getByRole('region', { name: 'Histoire' })).toHaveAttribute('tabindex', '0');
  });

  it('keeps its name where the caption is hidden', () => {
    renderBlock(<DataTable caption="Histoire" isCaptionHidden columns={columns} rows={rows} />);
    expect(screen.getByRole('table', { name: 'Histoire' })).toBeInTheDocument();
  });
});

const file = (name: string, content: string): DownloadFile => ({
  name,
  mimeType: 'text/csv',
  content,
  label: (bytes) => `${name} (${bytes} octets)`,
});

describe('a download menu', () => {
  const made: Blob[] = [];
  const revoked: string[] = [];

  // jsdom has no object addresses.
  beforeEach(() => {
    made.splice(0);
    revoked.splice(0);
    URL.createObjectURL = (blob) => `blob:${made.push(blob instanceof Blob ? blob : new Blob())}`;
    URL.revokeObjectURL = (address) => void revoked.push(address);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const files = vi.fn<() => DownloadFile[]>(() => [file('a.csv', 'é'), file('b.csv', 'abc')]);

  it('makes no file before it is opened', () => {
    renderBlock(<DownloadMenu label="Télécharger" about="Histoire" files={files} />);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(files).not.toHaveBeenCalled();
  });

  it('offers links with format and size once it is opened', async () => {
    const { user } = renderBlock(<DownloadMenu label="Télécharger" about="Histoire" files={files} />);
    await user.click(screen.getByText('Télécharger'));
    const links = await screen.findAllByRole('link');
    expect(
      links.map((link) => [link.textContent, link.getAttribute('download'), link.getAttribute('href')]),
    ).toEqual([
      ['a.csv (2 octets)', 'a.csv', 'blob:1'],
      ['b.csv (3 octets)', 'b.csv', 'blob:2'],
    ]);
    expect(await made[0]?.text()).toBe('é');
    expect(made[0]?.type).toBe('text/csv');
  });

  it('takes its files back when it is closed', async () => {
    const { user } = renderBlock(<DownloadMenu label="Télécharger" about="Histoire" files={files} />);
    await user.click(screen.getByText('Télécharger'));
    await screen.findAllByRole('link');
    await user.click(screen.getByText('Télécharger'));
    await vi.waitFor(() => expect(screen.queryByRole('link')).not.toBeInTheDocument());
    expect(revoked).toEqual(['blob:1', 'blob:2']);
  });

  it('says of what it is', () => {
    renderBlock(<DownloadMenu label="Télécharger" about="Histoire" files={files} />);
    expect(screen.getByText('Télécharger')).toHaveTextContent('Télécharger (Histoire)');
  });
});

describe('the sign of a town', () => {
  it.each([
    ['fr', 5, 'Panneau d’entrée de ville\u00A0: Ville-Témoin, Ville Internet, 5 arobases sur 5'],
    ['fr', 1, 'Panneau d’entrée de ville\u00A0: Ville-Témoin, Ville Internet, 1 arobase sur 5'],
    ['en', 5, 'Town-entry sign: Ville-Témoin, Ville Internet, 5 arobases out of 5'],
  ] as const)('in %s, with %i, is an image with a name in words', (language, level, name) => {
    renderBlock(<TownSign city="Ville-Témoin" level={level} highestLevel={5} />, language);
    expect(screen.getByRole('img', { name })).toHaveTextContent('@'.repeat(level));
  });
});

describe('a level', () => {
  it.each([
    ['fr', 4, '4 arobases sur 5'],
    ['fr', 1, '1 arobase sur 5'],
    ['en', 4, '4 arobases out of 5'],
  ] as const)(
    'in %s, with %i, is text, its glyphs hidden from assistive technology',
    (language, level, words) => {
      renderBlock(<Arobases level={level} highestLevel={5} />, language);
      expect(screen.getByText(words)).toBeInTheDocument();
      expect(screen.getByText('@'.repeat(level))).toHaveAttribute('aria-hidden', 'true');
    },
  );
});

describe('a key figure', () => {
  it('stands in a named group, with its value, what it counts and where it comes from', () => {
    renderBlock(
      <KeyFigureRow label="En bref">
        <KeyFigure
          value="5"
          suffix="@ sur 5"
          label="niveau"
          sourceIds={['bulletin']}
          provenance={<p>Source</p>}
        />
        <KeyFigure value="12" label="initiatives" sourceIds={['bulletin']} provenance={null} />
      </KeyFigureRow>,
    );
    const group = screen.getByRole('group', { name: 'En bref' });
    expect(group).toHaveTextContent('5 @ sur 5niveauSource12initiatives');
  });
});

describe('a text of the data', () => {
  it('is typeset in French', () => {
    renderBlock(<Localized text={{ fr: "L'école : « oui »", en: 'School' }} />);
    expect(screen.getByText('L’école : « oui »')).not.toHaveAttribute('lang');
  });

  it('is English on an English page, and French marked as French where no translation exists', () => {
    renderBlock(
      <p>
        <Localized text={{ fr: 'École', en: "It's a school ; yes" }} /> <Localized text={{ fr: 'Mairie' }} />
      </p>,
      'en',
    );
    expect(screen.getByText(/It's a school ; yes/)).not.toHaveAttribute('lang');
    expect(screen.getByText('Mairie')).toHaveAttribute('lang', 'fr');
  });

  it('is marked as French where it stays French, as a quotation does', () => {
    renderBlock(<FrenchText text="« oui »" />, 'en');
    expect(screen.getByText('« oui »')).toHaveAttribute('lang', 'fr');
  });

  it('is text, whatever is in it', () => {
    renderBlock(
      <p>
        <Localized text={{ fr: '<img src=x onerror=alert(1)>' }} />
      </p>,
    );
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeInTheDocument();
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});

describe('a notice', () => {
  it('is announced where it appears by itself, and only there', () => {
    renderBlock(
      <>
        <Notice tone="failure" isAnnounced title="Le label">
          <p>Réessayez.</p>
        </Notice>
        <Notice tone="information">
          <p>À savoir.</p>
        </Notice>
      </>,
    );
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual(['Le labelRéessayez.']);
    expect(screen.getByText('À savoir.')).toBeInTheDocument();
  });
});

describe('the place of what is loading', () => {
  it('says that data are on their way', () => {
    renderBlock(<Placeholder size="line" />);
    expect(screen.getByRole('status')).toHaveTextContent('Chargement des données…');
  });
});

describe('a section', () => {
  it('is a region under its heading', () => {
    renderBlock(
      <Section title="Les niveaux" id="niveaux" lead="Cinq niveaux.">
        <p>Texte</p>
      </Section>,
    );
    const region = screen.getByRole('region', { name: 'Les niveaux' });
    expect(region).toHaveAttribute('id', 'niveaux');
    expect(within(region).getByRole('heading', { level: 2 })).toHaveTextContent('Les niveaux');
  });
});

function Lost() {
  return <p>{useText().language}</p>;
}

describe('a view outside a page', () => {
  it('is a mistake of the programmer, told as such', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => render(<Lost />)).toThrow('useText is called outside TextProvider');
  });
});
