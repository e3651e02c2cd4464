/**
 * Shows what needs data of the API: its place while they load, the data when they are there, and otherwise what failed
 * and how to try again. A failure stays inside this part; the rest of the page works.
 */
import { useQueries } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ResourceName, Resources } from '../contract/resources';
import { resourceQuery } from '../queries/resourceQueries';
import { Placeholder } from '../ui/Placeholder';
import { FailureNotice, StaleNotice } from './FailureNotice';

function hasAll<Name extends ResourceName>(
  data: Partial<Record<ResourceName, unknown>>,
  names: readonly Name[],
): data is Pick<Resources, Name> {
  return names.every((name) => data[name] !== undefined);
}

interface Failure {
  name: ResourceName;
  error: Error;
}

/**
 * The failure to tell, or the one before it while a new attempt is under way: the query forgets it then, but the
 * notice has to stay, and with it the button that holds the reader's focus.
 */
function useLastFailure(current: Failure | null): Failure | null {
  const [last, setLast] = useState(current);
  if (current !== null && current.error !== last?.error) setLast(current);
  return current ?? last;
}

export interface LoadedProps<Name extends ResourceName> {
  names: readonly Name[];
  /** How much place to hold while loading. */
  size: 'line' | 'panel' | 'page';
  children: (data: Pick<Resources, Name>) => ReactNode;
}

export function Loaded<Name extends ResourceName>(props: LoadedProps<Name>) {
  const { names, size, children } = props;
  const results = useQueries({ queries: names.map((name) => resourceQuery<ResourceName>(name)) });
  const byName = names.map((name, index) => ({ name, result: results[index] }));
  const retry = () => byName.forEach(({ result }) => result?.isError === true && void result.refetch());
  const failed = byName.find(({ result }) => result?.isError === true);
  const failure = useLastFailure(
    failed?.result?.isError === true ? { name: failed.name, error: failed.result.error } : null,
  );
  const data: Partial<Record<ResourceName, unknown>> = Object.fromEntries(
    byName.map(({ name, result }) => [name, result?.data]),
  );
  if (hasAll(data, names)) {
    return (
      <>
        {failed?.result === undefined ? null : (
          <StaleNotice updatedAt={failed.result.dataUpdatedAt} onRetry={retry} />
        )}
        {children(data)}
      </>
    );
  }
  if (failure !== null) {
    return (
      <FailureNotice
        resource={failure.name}
        error={failure.error}
        isRetrying={byName.some(({ name, result }) => name === failure.name && result?.isFetching === true)}
        onRetry={retry}
      />
    );
  }
  return <Placeholder size={size} />;
}
