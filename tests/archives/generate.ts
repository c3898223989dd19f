import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A generated archive: the options to import it with, and its contents. */
export interface Archive {
  /** Folder or file to import. */
  input: string;
  /** Options that its publisher would use. */
  options: string[];
  /** Number of articles with a date and a text. */
  articles: number;
  /** Number of drafts among them; they are imported, but no build shows them. */
  drafts: number;
  /** Number of pictures that published articles show and that exist. */
  pictures: number;
  /** Number of links from one published article to another. */
  links: number;
}

/** An image of one pixel. */
const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

const TOWNS = ['Northport', 'Eastholm', 'Kirkwall', 'Lerwick', 'Stromness', 'Wick'];
const PEOPLE = ['Amina Osei', 'Boris Lindqvist', 'Clara Nunes', 'Derek Ma', 'Edith Holm'];
const pick = <T>(list: readonly T[], number: number): T => list[number % list.length]!;
const two = (number: number) => String(number).padStart(2, '0');

/** Return the sentences of an article, different for each number. */
function sentences(number: number): [lead: string, second: string, third: string] {
  const [town, person] = [pick(TOWNS, number), pick(PEOPLE, number)];
  return [
    `The harbour board of ${town} voted on Monday to widen its ${number}th quay, the mayor, ${person}, said.`,
    `The work will take ${number + 3} months and cost ${number + 12} million kroner — a sum that “nobody had expected”, according to the board’s clerk.`,
    `In May 2019, ${person} had opened quay number ${number + 1} before ${number * 10 + 40} guests.`,
  ];
}

const titleOf = (number: number) => `${pick(TOWNS, number)} widens quay ${number}`;
const dayOf = (number: number) => ({ year: 2015 + (number % 6), month: two((number % 12) + 1), day: two((number % 28) + 1) });
/** Whether the article of this number is a draft. */
const isDraft = (number: number) => number % 9 === 4;
const slugOf = (number: number) => `${pick(TOWNS, number).toLowerCase()}-widens-quay-${number}`;

const WINDOWS_1252: Record<string, string> = { '“': '\u0093', '”': '\u0094', '’': '\u0092', '—': '\u0097' };

function windows1252(text: string): Buffer {
  return Buffer.from(
    text.replace(/[“”’—]/g, (mark) => WINDOWS_1252[mark]!),
    'latin1',
  );
}

function put(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/**
 * Generate a Hugo archive: frontmatter in YAML, TOML and JSON, bundles with pictures beside them and under `static/`, Hugo's shortcodes and the site's own,
 * references, dates in several forms, top-level headings, tables and footnotes; drafts, and articles with the same URL.
 */
export function writeHugo(folder: string, count: number): Archive {
  let [drafts, pictures, links] = [0, 0, 0];
  for (let number = 0; number < count; number++) {
    const { year, month, day } = dayOf(number);
    const [lead, second, third] = sentences(number);
    const isBundle = number % 3 === 0;
    const before = number === 0 ? null : number - 1;
    const body = [
      number % 4 === 0 ? '# What was decided' : '',
      isBundle
        ? '{{< figure src="quay.png" alt="The quay at low tide" caption="The quay. *Photo: the board*" >}}'
        : `![The quay from the sea](/images/${year}/quay-${number}.png)`,
      number % 5 === 0 ? `<p style="text-align: left">${lead} <a href="{{< ref "/posts/${fileOf(Math.max(0, number - 2))}" >}}">Earlier</a></p>` : lead,
      before === null ? '' : `It follows [an earlier vote]({{< ref "${fileOf(before)}" >}} "Earlier").`,
      `${second}[^cost]`,
      number % 6 === 1 ? '{{< youtube w7Ft2ymGmfc >}}' : '',
      number % 6 === 2 ? '{{< chart id="7" >}}' : '',
      number % 6 === 3 ? '{{% notice tip %}}\nThe board meets in **public**.\n{{% /notice %}}' : '',
      number % 7 === 0 ? '| Year | Boats |\n|------|------:|\n| 2018 | 1,200 |\n| 2019 | 1,350 |' : '',
      '## Earlier',
      third,
      number % 6 === 4 ? 'See [below](#earlier), write to <clerk@board.example>, or read [the rules](/rules/).' : '',
      '[^cost]: Without the cranes.',
    ].filter((part) => part !== '');
    if (isDraft(number)) drafts++;
    else {
      pictures++;
      links += Number(before !== null && !isDraft(before)) + Number(number % 5 === 0 && !isDraft(Math.max(0, number - 2)));
    }
    const draft = isDraft(number);
    const offset = number % 2 === 0 ? '-04:00' : ' -0400';
    const front =
      number % 8 === 5
        ? JSON.stringify({ title: titleOf(number), date: `${year}-${month}-${day}T09:00:00Z`, tags: ['Harbour'], ...(draft && { draft }) }, null, 2)
        : number % 4 === 3
          ? `+++\ntitle = "${titleOf(number)}"\ndate = ${year}-${month}-${day}T09:${two(number % 60)}:00Z\ntags = ["Harbour", "${pick(TOWNS, number)}"]\nauthors = ["${pick(PEOPLE, number)}"]\n${draft ? 'draft = true\n' : ''}+++`
          : `---\ntitle: '${titleOf(number)} &#8211; the vote'\ndate: ${year}-${month}-${day}${number % 2 === 0 ? 'T' : ' '}9:${two(number % 60)}:00${offset}\nlastmod: ${year + 1}-01-02\nexpiryDate: 2031-01-01\nsummary: '${lead.slice(0, 60)}'\ntags: [harbour]\naliases: [/old/${number}/]\n${draft ? 'draft: true\n' : ''}${number % 10 === 6 || number % 10 === 2 ? 'slug: quay-news\n' : ''}---`;
    put(folder, `content/posts/${isBundle ? `${slugOf(number)}/index.md` : fileOf(number)}`, `${front.replace('T9:', 'T09:')}\n\n${body.join('\n\n')}\n`);
    put(folder, isBundle ? `content/posts/${slugOf(number)}/quay.png` : `static/images/${year}/quay-${number}.png`, PICTURE);
  }
  put(folder, 'hugo.toml', 'baseURL = "https://board.example/"\ntitle = "Harbour news"\n');
  return {
    input: join(folder, 'content/posts'),
    options: ['--source', 'Harbour news', '--site', 'https://board.example', '--static', join(folder, 'static')],
    articles: count,
    drafts,
    pictures,
    links,
  };

  function fileOf(number: number): string {
    return number % 3 === 0 ? `${slugOf(number)}/index.md` : `${slugOf(number)}.md`;
  }
}

/**
 * Generate a Jekyll archive: dates in file names, Liquid, kramdown's attribute lists, pictures under `assets/` and in the frontmatter, articles
 * without a title, and some in Windows-1252.
 */
export function writeJekyll(folder: string, count: number): Archive {
  let [pictures, links] = [0, 0];
  for (let number = 0; number < count; number++) {
    const [lead, second, third] = sentences(number + 5000);
    const name = nameOf(number);
    const before = number === 0 ? null : number - 1;
    const body = [
      number % 2 === 0
        ? `![The quay]({{ site.baseurl }}/assets/${number}/quay.png){: .wide }`
        : number % 4 === 1
          ? ''
          : `{% include figure.html src="/assets/${number}/quay.png" alt="The quay" caption="At noon" %}`,
      `${lead}\n{: .lead }`,
      before === null ? '' : `It follows [an earlier vote]({{ site.baseurl }}{% post_url ${nameOf(before)} %}).`,
      number % 3 === 1 ? `See also [what was said](/${dayOf(before! + 5000).year}/${dayOf(before! + 5000).month}/${slugOf(before! + 5000)}.html).` : '',
      second,
      number % 5 === 0 ? '{% highlight ruby %}\nputs "{{ not liquid }}"\n{% endhighlight %}' : '',
      number % 5 === 1 ? '{% raw %}{{ braces }}{% endraw %} are kept.' : '',
      number % 5 === 2 ? '{% youtube w7Ft2ymGmfc %}' : '',
      'Earlier\n-------',
      third,
    ].filter((part) => part !== '');
    pictures++;
    links += (before === null ? 0 : 1) + (number % 3 === 1 ? 1 : 0);
    const date = number % 2 === 0 ? `date: ${name.slice(0, 10)} 1:44:28 -0400\n` : '';
    const front = `---\nlayout: post\n${number % 4 === 3 ? '' : `title: "${titleOf(number + 5000)}"\n`}${date}categories: harbour ${pick(TOWNS, number)}\nexcerpt: "<p>${lead}</p>"\nauthor: ${pick(PEOPLE, number)}\n${number % 4 === 1 ? `image: /assets/${number}/quay.png\n` : ''}---`;
    const text = `${front}\n\n${body.join('\n\n')}\n`;
    put(folder, `_posts/${name}.md`, number % 5 === 3 ? windows1252(text) : text);
    put(folder, `assets/${number}/quay.png`, PICTURE);
  }
  return { input: join(folder, '_posts'), options: ['--source', 'Harbour blog', '--static', folder], articles: count, drafts: 0, pictures, links };

  function nameOf(number: number): string {
    const { year, month, day } = dayOf(number + 5000);
    return `${year}-${month}-${day}-${slugOf(number + 5000)}`;
  }
}

/** Generate an archive of web pages: plain HTML with navigation, pictures in folders beside the pages, some saved from a browser, some in Windows-1252. */
export function writeHtml(folder: string, count: number): Archive {
  let [pictures, links] = [0, 0];
  for (let number = 0; number < count; number++) {
    const [lead, second, third] = sentences(number + 9000);
    const { year, month, day } = dayOf(number + 9000);
    const slug = slugOf(number + 9000);
    const isSaved = number % 2 === 0;
    const src = isSaved ? `${slug}_files/quay.png` : `../pictures/quay-${number}.png`;
    const before = number === 0 ? '' : ` It follows <a href="${slugOf(number - 1 + 9000)}.html">an earlier vote</a>.`;
    const filler = `<p>${third} ${'The board meets again in spring, and the minutes will be read aloud to those who come. '.repeat(3)}</p>`;
    const charset = number % 3 === 0 ? 'windows-1252' : 'utf-8';
    const page = `<!DOCTYPE html>
<html lang="en"><head><meta charset="${charset}"><title>${titleOf(number + 9000)} | Harbour archive</title>
<meta property="og:site_name" content="Harbour archive"><link rel="canonical" href="https://archive.example/${year}/${slug}.html">
<meta property="article:published_time" content="${year}-${month}-${day}T10:00:00+02:00"><meta name="author" content="${pick(PEOPLE, number)}"></head>
<body><nav><a href="/">Home</a> <a href="/about.html">About</a></nav>
<main><article><h1>${titleOf(number + 9000)}</h1>
<figure><a href="https://archive.example/big/${number}.jpg"><img src="${src}" alt="The quay &amp; the sea" width="400" height="300"></a><figcaption>The quay, by <b>A. Smith</b></figcaption></figure>
<p>${lead}${before}</p><p>${second.replace('—', '&mdash;')}</p>
<h2>Earlier</h2>${filler}${filler.replace('spring', 'autumn')}</article></main>
<footer>© Harbour archive. All rights reserved.</footer><script>track()</script></body></html>`;
    put(folder, `news/${slug}.html`, charset === 'utf-8' ? page : windows1252(page));
    put(folder, isSaved ? `news/${src}` : `pictures/quay-${number}.png`, PICTURE);
    pictures++;
    links += number === 0 ? 0 : 1;
  }
  return { input: join(folder, 'news'), options: ['--static', folder], articles: count, drafts: 0, pictures, links };
}

export const generators = { hugo: writeHugo, jekyll: writeJekyll, html: writeHtml };
