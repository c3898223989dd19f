import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/import.ts';
import { testIo } from '../cli/test-io.ts';
import { project } from '../site/site-copy.ts';

let root: string;
let archive: string;

const item = (id: number, type: string, fields: string): string =>
  `<item><wp:post_id>${id}</wp:post_id><wp:post_type>${type}</wp:post_type><wp:status>publish</wp:status>${fields}</item>`;
const post = (id: number, day: string, html: string): string =>
  item(
    id,
    'post',
    `<title>Meeting ${id}</title><link>https://old.example/m${id}/</link><wp:post_date_gmt>${day} 10:00:00</wp:post_date_gmt><content:encoded><![CDATA[${html}]]></content:encoded>`,
  );
const TEXT = '<p>The council met on Monday, the mayor said. It voted on the new quay.</p>';

/** The export of a site, beside the folder of its uploads. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-import-'));
  archive = mkdtempSync(join(tmpdir(), 'dateline-archive-'));
  const uploads = join(archive, 'wp-content/uploads/2024');
  mkdirSync(uploads, { recursive: true });
  cpSync(join(project, '.github/screenshot.png'), join(uploads, 'quay.png'));
  const src = 'https://old.example/wp-content/uploads/2024/quay.png';
  const items = [
    post(1, '2023-01-01', `${TEXT}<p><img src="${src}" alt="The quay"></p>`),
    post(2, '2100-01-01', '<p>The quay opens today, the mayor said.</p>'),
    item(3, 'attachment', `<title>quay</title><wp:attachment_url>${src}</wp:attachment_url>`),
    item(4, 'attachment', '<title>mayor</title>'),
    item(5, 'nav_menu_item', ''),
  ];
  writeFileSync(
    join(archive, 'export.xml'),
    `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Old News</title>${items.join('')}</channel></rss>`,
  );
});
afterAll(() => {
  for (const folder of [root, archive]) rmSync(folder, { recursive: true, force: true });
});

test('a WordPress export beside its uploads: pictures come in though --source gives another name, uploads and menus are counted, what is ahead is said to be', async () => {
  const io = testIo(root);
  expect(await run(['--source', 'The Herald', join(archive, 'export.xml')], io)).toBe(0);
  const article = readFileSync(join(root, 'content/articles/meeting-1.md'), 'utf8');
  expect(article).toContain('![The quay](/images/wp-content/uploads/2024/quay.png)');
  expect(article).toMatch(/name: The Herald\n\s+url: https:\/\/old\.example\/m1\//);
  expect(existsSync(join(root, 'public/images/wp-content/uploads/2024/quay.png'))).toBe(true);
  expect(io.err()).toBe('');
  expect(io.out().match(/held back/g)).toHaveLength(1);
  expect(io.out()).toContain('held back: it is dated 2100-01-01T10:00:00Z: builds publish it from that day on\n');
  expect(io.out()).toContain('Not articles: 2 of the kind “attachment”, 1 of the kind “nav_menu_item”.');
  expect(io.out()).toContain('2 articles written, 0 left out.');
});
