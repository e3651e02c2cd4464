/** What failed, in plain words, and what can be done now. */
import { ApiError } from '../api/ApiError';
import type { ResourceName } from '../contract/resources';
import type { SiteText } from '../text/fr/site';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/TextContext';

function explanation(error: Error, t: SiteText): string {
  if (!(error instanceof ApiError)) return t.failure.unexpected;
  switch (error.kind) {
    case 'offline':
      return t.failure.offline;
    case 'timeout':
      return t.failure.timeout;
    case 'notFound':
      return t.failure.notFound;
    case 'server':
      return t.failure.server({ status: error.status, waitInSeconds: error.waitInSeconds });
    case 'unreadable':
      return t.failure.unreadable({ place: error.place });
  }
}

export interface FailureNoticeProps {
  resource: ResourceName;
  error: Error;
  isRetrying: boolean;
  onRetry: () => void;
}

export function FailureNotice(props: FailureNoticeProps) {
  const { t } = useText();
  return (
    <Notice
      tone="failure"
      isAnnounced
      title={t.failure.title({ subject: t.failure.resources[props.resource] })}
    >
      <p>{explanation(props.error, t)}</p>
      <button type="button" className="button" aria-disabled={props.isRetrying} onClick={props.onRetry}>
        {props.isRetrying ? t.failure.retrying : t.failure.retry}
      </button>
    </Notice>
  );
}

/** The last good data stay on screen when an update fails, and say from when they are. */
export function StaleNotice(props: { updatedAt: number; onRetry: () => void }) {
  const { t, f } = useText();
  return (
    <Notice tone="information" isAnnounced>
      <p>{t.failure.stale({ moment: f.moment(props.updatedAt) })}</p>
      <button type="button" className="button" onClick={props.onRetry}>
        {t.failure.retry}
      </button>
    </Notice>
  );
}
