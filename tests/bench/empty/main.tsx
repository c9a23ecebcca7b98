import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The least that a Preact popup can be: what ours is measured against, with the mark set in the same kind of effect. */
function Empty() {
  useLayoutEffect(() => void performance.mark('popup-interactive'), []);
  return <textarea aria-label="Empty" />;
}

const place = document.getElementById('app');
if (place) render(<Empty />, place);
