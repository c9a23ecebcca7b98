import { defineBackground } from '#imports';
import { registerClipping } from './clipping';
import { registerInstall } from './install';
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
    registerMenus();
    registerOmnibox();
    registerQuotes();
    registerTimer();
  },
});
