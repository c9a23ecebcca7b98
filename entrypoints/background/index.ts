import { defineBackground } from '#imports';
import { registerClipping } from './clipping';
import { registerInstall } from './install';
import { registerOnce } from './clip-once';
import { registerMenus } from './menus';
import { registerOmnibox } from './omnibox';
import { registerQuotes } from './quotes';
import { registerTimer } from './timer';

// Every listener is registered before the first await: an event that wakes the worker is never lost.
export default defineBackground({
  type: 'module',
  main() {
    registerInstall();
    registerClipping();
    if (import.meta.env.FIREFOX) registerOnce();
    registerMenus();
    registerOmnibox();
    registerQuotes();
    registerTimer();
  },
});
