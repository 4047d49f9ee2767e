import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { PHONE } from './office';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** What a theme can break: a screen has the same elements and names in both. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Where a picture of each screen is left to be looked at, when asked for. */
const pictures = process.env.PAUTA_E2E_PICTURES;

/** The widths that every screen is looked at in. */
export const looks = [
  { name: 'desktop', viewport: { width: 1280, height: 800 } },
  { name: 'phone', viewport: PHONE },
];

/** The screen as it stands, once still, in both themes: everyone can use it, and it does not scroll sideways. */
export async function check(page: Page, name: string): Promise<void> {
  await expect(page.locator('h1')).not.toHaveCount(0);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await still(page);
    // No page has a frame of another origin, so all of axe may run in the page itself: in half the time.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await (
      colorScheme === 'light' ? axe.withTags(RULES) : axe.withRules(OF_COLOURS)
    ).analyze();
    const found = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} — ${failureSummary ?? ''}`).join('\n   ')}`,
    );
    expect.soft(found, `${name}, ${colorScheme}`).toEqual([]);
    if (pictures === undefined) continue;
    const file = `${name}-${colorScheme}`.replaceAll(/[^\p{L}\d]+/gu, '-');
    await page.screenshot({ path: `${pictures}/${file}.png`, fullPage: true });
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(wide, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** The same in every width. */
export async function checkWidths(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const look of looks) {
    await page.setViewportSize(look.viewport);
    await check(page, `${name}, ${look.name}`);
  }
  if (before) await page.setViewportSize(before);
}

/** A colour in the middle of its transition is no colour to measure. What turns for ever is never still. */
async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)));
  });
}
