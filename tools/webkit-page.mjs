// WebKit's window with the methods of a Puppeteer page that test commands call.
import { setTimeout as wait } from 'node:timers/promises';

/** How WebDriver writes the keys that have no character. */
const keys = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};

const buttons = { left: 0, middle: 1, right: 2 };

/** A page for the window that `driver` holds. */
export function webkitPage(driver) {
  const act = (source) => driver.send('POST', '/actions', { actions: [source] });
  const key = (type, name) =>
    act({ type: 'key', id: 'keyboard', actions: [{ type, value: keys[name] ?? name }] });
  const mouse = (...actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });

  const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const press = (button = 'left') => ({ type: 'pointerDown', button: buttons[button] });
  const release = (button = 'left') => ({ type: 'pointerUp', button: buttons[button] });

  const pressKey = async (name) => {
    await key('keyDown', name);
    await key('keyUp', name);
  };

  return {
    keyboard: {
      press: pressKey,
      down: (name) => key('keyDown', name),
      up: (name) => key('keyUp', name),
      async type(text) {
        for (const character of text) await pressKey(character);
      },
    },
    mouse: {
      move: (x, y) => mouse(moveTo(x, y)),
      down: ({ button } = {}) => mouse(press(button)),
      up: ({ button } = {}) => mouse(release(button)),
      click: (x, y, { button } = {}) => mouse(moveTo(x, y), press(button), release(button)),
      reset: () => driver.send('DELETE', '/actions'),
    },
    setViewport: (size) => setViewport(driver, size),
    screenshot: async () => Buffer.from(await driver.send('GET', '/screenshot'), 'base64'),
  };
}

/** WebDriver sizes the window with its toolbar: ask, measure the inside, and correct. */
async function setViewport(driver, { width, height }) {
  let window = { width, height };
  for (let attempt = 0; attempt < 20; attempt++) {
    await driver.send('POST', '/window/rect', window);
    // The window manager answers before it has resized.
    await wait(50);
    const [innerWidth, innerHeight] = await driver.send('POST', '/execute/sync', {
      script: 'return [innerWidth, innerHeight]',
      args: [],
    });
    if (innerWidth === width && innerHeight === height) return;
    window = {
      width: window.width + width - innerWidth,
      height: window.height + height - innerHeight,
    };
  }
  // Its toolbar keeps the window at 447 pixels or more: test narrow layouts in a narrow container.
  throw new Error(`WebKit cannot make a viewport of ${width} by ${height}.`);
}
