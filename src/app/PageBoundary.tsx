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

interface PageBoundaryProps {
  /** Going to another page starts afresh. A `key` would do so too, but would take away the old page before the new one is there. */
  path: string;
  children: ReactNode;
}

interface PageBoundaryState {
  hasFailed: boolean;
  path: string;
}

export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { hasFailed: false, path: this.props.path };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(props: PageBoundaryProps, state: PageBoundaryState): PageBoundaryState {
    return props.path === state.path ? state : { hasFailed: false, path: props.path };
  }

  override render() {
    return this.state.hasFailed ? <PageFailure /> : this.props.children;
  }
}
