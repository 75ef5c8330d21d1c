// The review page as somebody of the presidium uses it: opened from a file, without a network, on a tablet.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [cli, executablePath] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'deltagande-browser-'));
const store = join(folder, 'prov.db');
let failures = 0;

function check(what, good, more = '') {
  console.log((good ? 'ok    ' : 'FAILED ') + what + (good ? '' : ' ' + more));
  if (!good) failures++;
}
// What a verb answers as JSON; { error } when it fails.
function call(...words) {
  try {
    return JSON.parse(execFileSync(cli, ['--store', store, '--json', '--today', '2024-05-01', ...words],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, DELTAGANDE_LANGUAGE: 'sv' } }));
  } catch (failed) {
    return JSON.parse(failed.stdout);
  }
}

const hostile = '<script>window.hacked=1</script> Ŋavdna Čŧđžåäö';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

// A page that is opened from a file; every request but that for the file itself, and every message, is noted.
async function opened(path, options = {}) {
  const context = await browser.newContext({ viewport: { width: 820, height: 1180 }, offline: true, ...options });
  const page = await context.newPage();
  const noted = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('file:') && !request.url().startsWith('blob:')) noted.push(request.url());
  });
  page.on('console', (message) => { if (message.type() === 'error') noted.push(message.text()); });
  page.on('pageerror', (error) => noted.push(String(error)));
  await page.goto(pathToFileURL(path).href);
  return { page, noted, close: () => context.close() };
}
async function violations(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }));
  return result.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 2).map((n) => n.html.slice(0, 160)).join(' | '));
}
async function choose(page, edition, answer, comment = '') {
  await page.check(`#${answer}-${edition}`);
  if (comment) await page.fill(`#comment-${edition}`, comment);
}

try {
  call('init', '--demo');
  call('nominate', 'almedalen', '2024', '--by', 'MP', '--new', hostile + ' (MP)');
  const path = join(folder, 'granskning.html');
  const made = call('review', 'page', '2024', '--output', path, '--mail', 'sekreterare@example.org');
  check('the page is written', Boolean(made.output), JSON.stringify(made));

  for (const colorScheme of ['light', 'dark']) {
    const { page, noted, close } = await opened(path, { colorScheme });
    const found = await violations(page);
    check(`axe finds nothing (${colorScheme})`, found.length === 0, '\n  ' + found.join('\n  '));
    check(`nothing is loaded and nothing complains (${colorScheme})`, noted.length === 0, noted.join('\n'));
    await close();
  }

  const { page, noted, close } = await opened(path);
  check('a script in a name is text', await page.evaluate(() => window.hacked) === undefined &&
    (await page.textContent('main')).includes(hostile.split(' ')[0]));
  check('the page says that it is Swedish', await page.getAttribute('html', 'lang') === 'sv');
  await page.keyboard.press('Tab');
  check('the first key leads to the skip link', (await page.textContent(':focus')).trim() === 'Till listorna');
  check('what has the focus is outlined',
    await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle) === 'solid');

  const rows = () => page.locator('tr[data-find]:visible').count();
  const all = await rows();
  await page.fill('#find', 'navdna cŧdz');
  check('a search in plain letters finds Sami ones', await rows() === 1, String(await rows()));
  check('how many rows fit is said', (await page.textContent('#found')) === '1 rad passar.');
  await page.fill('#find', '');
  check('an empty search shows all rows', await rows() === all);

  await page.click('#save');
  check('an answer without a name is not saved, and it is said why',
    (await page.textContent('#errors')).includes('Välj vem du är') &&
    await page.evaluate(() => document.activeElement.id) === 'errors');
  const editions = await page.$$eval('form.answer', (forms) => forms.map((form) => form.dataset.edition));
  check('every roster has its form', editions.length === 4);
  await page.selectOption('#person', { index: 1 });
  await choose(page, editions[0], 'no');
  await page.click('#save');
  check('a change is not asked for without words', (await page.textContent('#errors')).includes('vad som ska ändras'));
  const bad = await violations(page);
  check('axe finds nothing in the errors', bad.length === 0, '\n  ' + bad.join('\n  '));

  const comment = 'Byt Ŋavdna mot "Öberg" </script>\nTack! 👋';
  await choose(page, editions[0], 'no', comment);
  for (const edition of editions.slice(1)) await choose(page, edition, 'yes');
  check('the page counts the answers', (await page.textContent('#count')) === '4 av 4 listor besvarade.');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
  const answer = join(folder, 'svar.json');
  await download.saveAs(answer);
  check('the file has a name that tells what it is', /^Svar granskning 2024 .+\.json$/.test(download.suggestedFilename()));
  const read = call('review', 'answer', answer);
  check('the saved answer is read in', read.taken?.length === 4 && read.refused.length === 0, JSON.stringify(read));
  check('the comment comes as it was written', read.taken?.[0].comment === comment);
  check('the same answer again is refused', call('review', 'answer', answer).error?.kind === 'conflict');
  const forged = join(folder, 'forged.json');
  writeFileSync(forged, readFileSync(answer, 'utf8').replace('"approved"', '"change_requested"'));
  check('a changed answer is refused', call('review', 'answer', forged).error?.kind === 'denied');

  await page.selectOption('#person', { index: 2 });
  await page.click('#mail');
  const body = new URL(await page.getAttribute('#letter', 'href')).searchParams.get('body');
  const letter = join(folder, 'brev.txt');
  writeFileSync(letter, body.replace(/^/gm, '> '));
  check('the letter tells the answers in words', body.includes('Ändring begärd – Byt Ŋavdna'));
  const fromLetter = call('review', 'answer', letter);
  check('the letter is read in, also quoted', fromLetter.taken?.length === 4, JSON.stringify(fromLetter));
  check('nothing was loaded', noted.length === 0, noted.join('\n'));

  await page.emulateMedia({ media: 'print' });
  check('on paper there are no forms', !(await page.locator('form.answer').first().isVisible()) &&
    await page.locator('table').first().isVisible());
  await close();

  for (const [width, text, what] of [[820, '200%', '200 % text on a tablet'], [320, '100%', 'a narrow screen']]) {
    const narrow = await opened(path, { viewport: { width, height: 900 } });
    await narrow.page.evaluate((size) => { document.documentElement.style.fontSize = size; }, text);
    const over = await narrow.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    check(`the page is not wider than the screen: ${what}`, over <= 0, `${over} px`);
    await narrow.close();
  }

  // After a change of the roster the page is stale.
  const stale = await opened(path);
  await stale.page.selectOption('#person', { index: 3 });
  const almedalen = await stale.page.getAttribute('form.answer[data-name*="Almedalen"]', 'data-edition');
  await choose(stale.page, almedalen, 'yes');
  const [late] = await Promise.all([stale.page.waitForEvent('download'), stale.page.click('#save')]);
  await late.saveAs(join(folder, 'sent.json'));
  await stale.close();
  call('nominate', 'almedalen', '2024', '--by', 'S', '--new', 'Ny Person (S)');
  check('an answer about a roster that has changed is refused',
    call('review', 'answer', join(folder, 'sent.json')).error?.kind === 'conflict');

  const many = Array.from({ length: 2000 }, (_, i) => ['--new', `Person Nummer${i} (C)`]).flat();
  call('nominate', 'lycksele', '2024', '--by', 'C', ...many);
  const big = join(folder, 'stor.html');
  call('review', 'page', '2024', '--output', big);
  const large = await opened(big);
  const begun = Date.now();
  await large.page.fill('#find', 'nummer1999');
  const count = await large.page.locator('tr[data-find]:visible').count();
  check('2,000 rows are searched in a moment', count === 1 && Date.now() - begun < 3000,
    `${count} rows, ${Date.now() - begun} ms`);
  const foundInMany = await violations(large.page);
  check('axe finds nothing in 2,000 rows', foundInMany.length === 0, '\n  ' + foundInMany.join('\n  '));
  await large.close();
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failures ? 1 : 0);
