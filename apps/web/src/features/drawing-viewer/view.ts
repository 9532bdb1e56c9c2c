/** How a picture lies in its window: points of the screen for one of its own, where its middle is from the window's, quarter turns. */
export interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly turns: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const margin = 0.96;
/** Of what fits the window. */
const [leastZoom, mostZoom] = [0.5, 40];
const actualSizes = 8;

/** The zoom at which the picture, turned as it is, is seen whole; small ones are not blown up beyond their size. */
export function fitZoom(picture: Size, window: Size, turns: number, vector: boolean): number {
  const [width, height] = turns % 2 === 0 ? [picture.width, picture.height] : [picture.height, picture.width];
  const zoom = Math.min(window.width / width, window.height / height) * margin;
  return vector ? zoom : Math.min(1, zoom);
}

export function fitted(picture: Size, window: Size, turns: number, vector: boolean): View {
  return { zoom: fitZoom(picture, window, turns, vector), x: 0, y: 0, turns };
}

/** The point under the cursor, counted from the middle of the window, stays where it is. */
export function zoomedAt(view: View, factor: number, at: Point, fit: number): View {
  const most = Math.max(fit * mostZoom, actualSizes);
  const zoom = Math.min(most, Math.max(fit * leastZoom, view.zoom * factor));
  const grown = zoom / view.zoom;
  return { ...view, zoom, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown };
}

/** Some of the picture always stays in the window. */
export function moved(view: View, by: Point, picture: Size, window: Size): View {
  const span = Math.max(picture.width, picture.height) * view.zoom;
  const clamp = (value: number, edge: number) => {
    const most = Math.max(0, (span + edge) / 2 - 60);
    return Math.min(most, Math.max(-most, value));
  };
  return { ...view, x: clamp(view.x + by.x, window.width), y: clamp(view.y + by.y, window.height) };
}
