// Runs inside Firefox's own window, for what WebDriver BiDi cannot reach there: the toolbar button, the popup, the sidebar.
globalThis.microfolio = (() => {
  /** Runs in the process of a popup or sidebar, with the page's own globals, and answers in JSON. */
  const inside = () => {
    addMessageListener('microfolio:ask', async ({ data: { n, code } }) => {
      const answer = { n };
      try {
        const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        answer.value = JSON.stringify(await Cu.evalInSandbox(code, sandbox));
      } catch (error) {
        answer.error = `${error}\n${error?.stack ?? ''}`;
      }
      sendAsyncMessage('microfolio:answer', answer);
    });
  };

  const known = new WeakSet();
  const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  let last = 0;

  const extensionOf = (id) => WebExtensionPolicy.getByID(id)?.extension;

  /** Elements that show a page outside of the tabs: the popup's, and the sidebar's within its own document. */
  const panels = () => [...document.querySelectorAll('browser[webextension-view-type="popup"]'), ...(document.getElementById('sidebar')?.contentDocument?.querySelectorAll('browser') ?? [])];
  const find = (url) => panels().find((one) => one.currentURI?.spec.startsWith(url) && (one.closest('panel')?.state ?? 'open') === 'open');
  const need = (url) => {
    const found = find(url);
    if (!found) throw new Error(`the page has closed: ${url}`);
    return found;
  };

  const mouse = (element, x, y, ...types) => {
    const { left, top } = element.getBoundingClientRect();
    const view = element.ownerDocument.defaultView;
    for (const type of types) view.synthesizeMouseEvent(type, left + x, top + y, { button: 0, clickCount: 1 }, {});
  };

  return {
    pin(id) {
      const { widget } = extensionOf(id).apiManager.global.browserActionFor(extensionOf(id));
      CustomizableUI.addWidgetToArea(widget.id, CustomizableUI.AREA_NAVBAR);
      window.focus();
    },
    /** Held down as long as a finger does: Firefox loads the popup meanwhile, unseen, and shows it at the release. */
    async pressAction(id) {
      window.focus();
      const { widget } = extensionOf(id).apiManager.global.browserActionFor(extensionOf(id));
      const button = widget.forWindow(window).node.querySelector('.unified-extensions-item-action-button');
      const middle = [button.clientWidth / 2, button.clientHeight / 2];
      mouse(button, ...middle, 'mousemove', 'mousedown');
      await new Promise((done) => { setTimeout(done, 70); });
      mouse(button, ...middle, 'mouseup');
    },
    /** The extension's keys are elements of the window, each in the order of its manifest. */
    pressShortcut(id, command) {
      const { commands } = extensionOf(id).manifest;
      const { shortcuts } = extensionOf(id);
      const keys = [...document.querySelectorAll(`#ext-keyset-id-${shortcuts?.id ?? id.replace(/[^a-z0-9_-]/gi, '_')} key`)];
      if (keys.length === 0) throw new Error(`no keys: ${[...document.querySelectorAll('keyset')].map((one) => one.id).join(' ')}`);
      const wanted = commands[command].suggested_key.default.split('+').at(-1).toLowerCase();
      keys.find((one) => one.getAttribute('key')?.toLowerCase() === wanted).doCommand();
    },
    isOpen: (url) => Boolean(find(url)),
    /** The focus is the popup's as soon as the pointer's press opened it; without a screen nothing hands it over. */
    focus: (url) => need(url).focus(),
    close(url) {
      const panel = find(url)?.closest('panel');
      if (panel) panel.hidePopup();
      else SidebarController.hide();
    },
    ask(url, code) {
      const browser = need(url);
      const manager = browser.messageManager;
      if (!known.has(browser)) manager.loadFrameScript(`data:,${encodeURIComponent(`(${inside})()`)}`, false);
      known.add(browser);
      const n = ++last;
      return new Promise((done, fail) => {
        const closed = (subject) => {
          if (subject === manager) end(fail, new Error(`the page has closed: ${url}`));
        };
        const hear = ({ data }) => {
          if (data.n === n) end(data.error ? fail : done, data.error ? new Error(data.error) : data.value);
        };
        const end = (settle, value) => {
          manager.removeMessageListener('microfolio:answer', hear);
          Services.obs.removeObserver(closed, 'message-manager-disconnect');
          settle(value);
        };
        manager.addMessageListener('microfolio:answer', hear);
        Services.obs.addObserver(closed, 'message-manager-disconnect');
        manager.sendAsyncMessage('microfolio:ask', { n, code });
      });
    },
    press(url, keys) {
      need(url).focus();
      tip.beginInputTransactionForTests(window);
      for (const { key, code, keyCode, modifiers } of keys) {
        const held = modifiers.map((one) => new KeyboardEvent('', { key: one, code: `${one}Left` }));
        for (const modifier of held) tip.keydown(modifier);
        const event = new KeyboardEvent('', { key, code, keyCode });
        tip.keydown(event);
        tip.keyup(event);
        for (const modifier of held.reverse()) tip.keyup(modifier);
      }
    },
    click: (url, x, y) => mouse(need(url), x, y, 'mousemove', 'mousedown', 'mouseup'),
    async capture(url) {
      const { width, height } = need(url).getBoundingClientRect();
      const bitmap = await need(url).browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), devicePixelRatio, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];
    },
    /** Tabs go by the preference; a popup or sidebar follows the window's theme unless told otherwise. */
    theme(theme) {
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', theme === 'dark' ? 0 : 1);
      for (const panel of panels()) panel.browsingContext.prefersColorSchemeOverride = theme;
    },
    /** Chooses an entry of the open context menu by what it says; false while it is not there. */
    chooseInMenu(title) {
      const menu = document.getElementById('contentAreaContextMenu');
      const entry = menu.state === 'open' && [...menu.querySelectorAll('menuitem')].find((one) => one.getAttribute('label') === title);
      if (!entry) return false;
      entry.doCommand();
      menu.hidePopup();
      return true;
    },
    /** Presses yes or no in Firefox's question about access to a site; true once it has been taken: for a moment after it showed it takes no press. */
    answer(yes) {
      const [asked] = document.getElementById('notification-popup').children;
      if (!asked) return false;
      (yes ? asked.button : asked.secondaryButton).click();
      return document.getElementById('notification-popup').childElementCount === 0;
    },
    /** Types into the address bar, waits for what it finds, and enters it. */
    async enterInAddressBar(text) {
      window.focus();
      gURLBar.focus();
      gURLBar.search(text);
      await gURLBar.lastQueryContextPromise;
      gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter' }));
    },
    async endBackground(id) {
      await extensionOf(id).terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    },
  };
})();
