/** A page that throws, or whose code cannot be loaded, leaves header and footer working and says what to do. */
import { Component, type ReactNode } from 'react';
import { Notice } from '../ui/Notice';
import { useText } from '../ui/TextContext';

function PageFailure() {
  const { t } = useText();
  return (
    <div className="wrap">
      <Notice tone="failure" isAnnounced>
        <p>{t.failure.unexpected}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t.failure.reload}
        </button>
      </Notice>
    </div>
  );
}

export class PageBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <PageFailure /> : this.props.children;
  }
}
