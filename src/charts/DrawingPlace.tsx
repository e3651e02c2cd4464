/** The place of one size of a drawing: empty, as the build has drawn it, or drawn by Recharts. It never changes its size. */
import { Component, type ReactNode, Suspense } from 'react';
import { useDrawnCharts } from '../ui/DrawnCharts';

interface Size {
  width: number;
  height: number;
}

export interface DrawingPlaceProps {
  /** Unique in a page: series and size. */
  id: string;
  className: string | undefined;
  size: Size;
  /** Whether this size fits the window. */
  isShown: boolean;
  isStatic: boolean;
  /** The build's drawing, kept on screen until Recharts has drawn its own. */
  kept: string;
  draw: (size: Size) => ReactNode;
  onFailure: () => void;
}

/** The SVG that our own build has drawn: never a text of the data, which Recharts has escaped in it. */
function BuiltDrawing(props: { svg: string }) {
  // oxlint-disable-next-line react/no-danger -- there is no other way to show SVG that is a string; it comes from our build alone
  return <div dangerouslySetInnerHTML={{ __html: props.svg }} suppressHydrationWarning />;
}

interface BoundaryProps {
  children: ReactNode;
  instead: ReactNode;
  onFailure: () => void;
}

/** A drawing that cannot be loaded leaves what was there; the frame says so; table and files go on working. */
class DrawingBoundary extends Component<BoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onFailure();
  }

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}

export function DrawingPlace(props: DrawingPlaceProps) {
  const { id, className, size, isShown, isStatic, kept, draw, onFailure } = props;
  const { isDrawing, drawings } = useDrawnCharts();
  if (isStatic) {
    return (
      <div aria-hidden="true" className={className} data-drawing={id}>
        <BuiltDrawing svg={drawings[id] ?? ''} />
      </div>
    );
  }
  const place =
    kept === '' ? (
      <svg viewBox={`0 0 ${size.width} ${size.height}`} {...size} />
    ) : (
      <BuiltDrawing svg={kept} />
    );
  return (
    <div aria-hidden="true" className={className} data-drawing={id}>
      {isShown || isDrawing ? (
        <DrawingBoundary instead={place} onFailure={onFailure}>
          <Suspense fallback={place}>{draw(size)}</Suspense>
        </DrawingBoundary>
      ) : (
        place
      )}
    </div>
  );
}
