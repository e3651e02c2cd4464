import { QueryClientProvider } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { serveCity } from '../../mocks/node';
import { Loaded } from '../../src/panels/Loaded';
import { createQueryClient, resourceQuery } from '../../src/queries/resourceQueries';
import type { Language } from '../../src/text/language';
import { plain } from '../charts/pageWords';
import { renderBlock } from '../ui/renderBlock';

// Whole pages are rendered: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });

function renderLoaded(scenario: string, language: Language = 'fr') {
  serveCity('les-mureaux', scenario);
  const queryClient = createQueryClient();
  const view = renderBlock(
    <QueryClientProvider client={queryClient}>
      <Loaded names={['city', 'label']} size="panel">
        {({ city, label }) => <p>{`${city.name} : ${label.awards.length} éditions`}</p>}
      </Loaded>
    </QueryClientProvider>,
    language,
  );
  return { ...view, queryClient };
}

const ANSWER = 'Les Mureaux : 2 éditions';
const alertText = async () => plain((await screen.findByRole('alert')).textContent);

afterEach(() => {
  vi.useRealTimers();
});

describe('a part of a page', () => {
  it('holds its place while the data are on their way, then shows them', async () => {
    renderLoaded('usual');
    expect(screen.getByRole('status')).toHaveTextContent('Chargement des données…');
    expect(await screen.findByText(ANSWER)).toBeInTheDocument();
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });

  it.each([
    ['error-500:label', 'Le label', 'Le serveur a eu un problème (erreur 500). Réessayez dans un instant.'],
    ['error-503:label', 'Le label', 'Le serveur a eu un problème (erreur 503). Réessayez dans 30 secondes.'],
    [
      'error-404:city',
      'La ville',
      'Le serveur ne trouve pas ces données. Elles ont peut-être été déplacées : signalez-le à la ville.',
    ],
    [
      'not-json:label',
      'Le label',
      'Les données reçues ne sont pas celles attendues. Signalez-le à la ville : ce n’est pas de votre fait.',
    ],
    [
      'truncated:label',
      'Le label',
      'Les données reçues ne sont pas celles attendues. Signalez-le à la ville : ce n’est pas de votre fait.',
    ],
    [
      'wrong-shape:label',
      'Le label',
      'Les données reçues ne sont pas celles attendues (programme). Signalez-le à la ville : ce n’est pas de votre fait.',
    ],
    [
      'wrong-type:city',
      'La ville',
      'Les données reçues ne sont pas celles attendues (name). Signalez-le à la ville : ce n’est pas de votre fait.',
    ],
    [
      'offline:label',
      'Le label',
      'Votre appareil n’a pas joint le serveur. Vérifiez votre connexion, puis réessayez.',
    ],
  ])('tells what failed and offers to try again: %s', async (scenario, subject, sentence) => {
    const { user } = renderLoaded(scenario);
    expect(await alertText()).toBe(`${subject} : impossible d’afficher cette partie${sentence}Réessayer`);
    serveCity('les-mureaux');
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByText(ANSWER)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('tells it in English on an English page', async () => {
    renderLoaded('error-503:label', 'en');
    expect(await alertText()).toBe(
      'The label: this part cannot be shownThe server had a problem (error 503). Try again in 30 seconds.Try again',
    );
  });

  it('stops waiting for a server that never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    renderLoaded('timeout:label');
    await act(() => vi.advanceTimersByTimeAsync(40_000));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Le serveur n’a pas répondu à temps. Réessayez dans un instant.',
    );
  });

  it('keeps the button under the reader’s hand while it tries again', async () => {
    const { user } = renderLoaded('error-404:label');
    await user.click(await screen.findByRole('button', { name: 'Réessayer' }));
    serveCity('les-mureaux', 'timeout:label');
    await user.click(await screen.findByRole('button', { name: 'Réessayer' }));
    expect(screen.getByRole('button', { name: 'Nouvel essai en cours…' })).toHaveFocus();
    expect(screen.getByRole('alert')).toHaveTextContent('Le serveur ne trouve pas ces données.');
  });

  it('tries once more by itself where a network fails in passing', async () => {
    const { queryClient } = renderLoaded('offline:label');
    await screen.findByRole('status');
    serveCity('les-mureaux');
    expect(await screen.findByText(ANSWER)).toBeInTheDocument();
    expect(queryClient.getQueryState(resourceQuery('label').queryKey)?.status).toBe('success');
  });
});

describe('data that are on screen', () => {
  it('stay there and say from when they are when an update fails, until one works', async () => {
    const { user, queryClient } = renderLoaded('usual');
    await screen.findByText(ANSWER);
    serveCity('les-mureaux', 'error-404:label');
    await act(() => queryClient.refetchQueries({ queryKey: resourceQuery('label').queryKey }));
    expect(await alertText()).toMatch(
      /^La mise à jour a échoué\. Voici les dernières données reçues, le \d+(?:er)? \S+ \d{4} à \d\d:\d\d\.Réessayer$/,
    );
    expect(screen.getByText(ANSWER)).toBeInTheDocument();
    serveCity('les-mureaux');
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
    expect(screen.getByText(ANSWER)).toBeInTheDocument();
  });
});
