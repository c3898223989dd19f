import { describe, expect, test } from 'vitest';
import { convertBody } from '../../../src/import/body/convert-body.ts';
import type { ReferenceResolver } from '../../../src/import/body/reference-resolver.ts';
import type { FoundArticle } from '../../../src/import/types.ts';
import { expectLinearTime } from '../../computing-time.ts';

/** Resolver of a site with the picture bridge.jpg and the article bridge-closes, whatever folder an address gives for them. Any other relative address is dead. */
const resolver: ReferenceResolver = {
  resolvePicture: ({ src, alt }) => (src.endsWith('bridge.jpg') ? { src: '/images/bridge.jpg', alt: alt || 'A bridge' } : { reason: 'there is no such file' }),
  resolveLink: (address) => {
    if (/bridge-closes/.test(address)) return { href: '/articles/bridge-closes/' };
    return /^(?:https?:|mailto:|#)/.test(address) ? null : { reason: 'there is no such article' };
  },
};
const convert = (source: string, dialect: FoundArticle['dialect'] = 'templates') => convertBody(source, resolver, dialect);
const bodyOf = (source: string, dialect?: FoundArticle['dialect']) => convert(source, dialect).body;
const notesOf = (source: string) => convert(source).notes.map(({ kind, line, text }) => `${kind} ${line}: ${text}`);

describe('WordPress', () => {
  test.each([
    ['[youtube=https://www.youtube.com/watch?v=w7Ft2ymGmfc]', '[Video on YouTube](https://www.youtube.com/watch?v=w7Ft2ymGmfc)'],
    ['[youtube]https://youtu.be/w7Ft2ymGmfc[/youtube] now', '[Video on YouTube](https://youtu.be/w7Ft2ymGmfc) now'],
    ['[youtube w7Ft2ymGmfc]', '[Video on YouTube](https://www.youtube.com/watch?v=w7Ft2ymGmfc)'],
    ['[vimeo 146022717]', '[Video on Vimeo](https://vimeo.com/146022717)'],
    ['[tweet https://twitter.com/a/status/123]', '[Post on X](https://twitter.com/a/status/123)'],
    ['[embed]https://example.com/a?b=c[/embed]', '[https://example.com/a?b=c](https://example.com/a?b=c)'],
    ['[caption id="x" width="3"]![B](bridge.jpg) At dusk[/caption]', '![B](/images/bridge.jpg) At dusk'],
    ['A [gallery ids="1,2"] B', 'A  B'],
  ])('%s', (source, body) => expect(bodyOf(source)).toBe(body));

  test.each([
    'He said [sic] that [the video] and a [tweet by the mayor] count.',
    '[video](https://example.com/) and [youtube][1] and `[vimeo 146022717]`\n\n[1]: https://example.com/2\n[video 2]: https://example.com/3',
    'A [caption] of nothing and an [/embed].',
  ])('words in brackets, links and code are unchanged: %s', (source) => expect(convert(source)).toMatchObject({ body: source, notes: [] }));
});

describe('the caption of a picture that is left out', () => {
  test.each([
    ['<figure><img src="gone.jpg" alt=""><figcaption>The quay at <em>dusk</em></figcaption></figure>\n\nText.', 'Text.'],
    ['![](gone.jpg)\n*The quay at dusk*\n\nText.', 'Text.'],
    ['[![](gone.jpg)](https://example.com/)\\\n_The quay at dusk_\n\nText.', 'Text.'],
  ])('goes with it, and is listed: %s', (source, body) => {
    expect(bodyOf(source).trim()).toBe(body);
    expect(notesOf(source).filter((note) => note.includes('caption'))).toEqual(['left out 1: caption of a picture that is left out: The quay at dusk']);
  });

  test.each([
    '<figure><img src="/images/bridge.jpg" alt="A bridge"><figcaption>At dusk</figcaption></figure>\n\nText.',
    '![A bridge](/images/bridge.jpg)\n*At dusk*',
  ])('stays with a picture that is included: %s', (source) => expect(convert(source)).toMatchObject({ body: source, notes: [] }));

  test('a figure keeps its caption if one of its pictures is included', () => {
    expect(bodyOf('<figure><img src="gone.jpg" alt=""><img src="bridge.jpg" alt="B"><figcaption>At dusk</figcaption></figure>')).toBe(
      '<figure><img src="/images/bridge.jpg" alt="B"><figcaption>At dusk</figcaption></figure>',
    );
  });

  test.each([
    ['![](gone.jpg)\n*Nobody* was hurt.', '*Nobody* was hurt.'],
    ['![](gone.jpg)\nThe quay was closed.', 'The quay was closed.'],
  ])('text that begins below it is no caption: %s', (source, body) => expect(bodyOf(source).trim()).toBe(body));
});

describe('Hugo', () => {
  test.each([
    ['{{< figure src="/bridge.jpg" alt="A bridge at dusk" >}}', '![A bridge at dusk](/images/bridge.jpg)'],
    ['{{< img-right src="2014/bridge.jpg" alt="Dusk" >}} Text.', '![Dusk](/images/bridge.jpg) Text.'],
    ['{{< figure src="/bridge.jpg" alt="B" link="https://big.example/" >}}', '[![B](/images/bridge.jpg)](https://big.example/)'],
    ['[{{< img src="bridge.jpg" alt="B" >}}](https://big.example/)', '[![B](/images/bridge.jpg)](https://big.example/)'],
    ['<div>{{< img src="bridge.jpg" alt="B" >}}</div>', '<div><img src="/images/bridge.jpg" alt="B"></div>'],
    ['See [it]({{< ref "posts/bridge-closes.md" >}}).', 'See [it](/articles/bridge-closes/).'],
    ['See [it]({{< relref "bridge-closes.md#why" >}} "Why").', 'See [it](/articles/bridge-closes/ "Why").'],
    ['<a href="{{< ref "bridge-closes.md" >}}">it</a>', '<a href="/articles/bridge-closes/">it</a>'],
    ['{{< youtube dQw4w9WgXcQ >}}', '[Video on YouTube](https://www.youtube.com/watch?v=dQw4w9WgXcQ)'],
    ['{{< vimeo 146022717 >}}', '[Video on Vimeo](https://vimeo.com/146022717)'],
    ['{{< tweet user="SanDiegoZoo" id="1453110110599868418" >}}', '[Post on X](https://x.com/SanDiegoZoo/status/1453110110599868418)'],
    ['{{< tweet 877500564405444608 >}}', '[Post on X](https://x.com/i/status/877500564405444608)'],
    ['{{% note %}}Mind **this**.{{% /note %}}', 'Mind **this**.'],
    ['{{< highlight go >}}\nx := 1\n{{< /highlight >}}', '\n```go\nx := 1\n```\n'],
    ['Write {{</* figure */>}}.', 'Write {{< figure >}}.'],
    ['{{< note >}}Use {{ name }} and {% raw %}.{{< /note >}}', 'Use {{ name }} and {% raw %}.'],
    ['`{{< ref "bridge-closes.md" >}}`', '`{{< ref "bridge-closes.md" >}}`'],
  ])('%s', (source, expected) => expect(bodyOf(source)).toBe(expected));

  test('a caption stays with its picture', () => {
    expect(bodyOf('{{< figure src="/bridge.jpg" alt="B" caption="At *dusk*" >}}')).toBe(
      '<figure>\n<img src="/images/bridge.jpg" alt="B">\n<figcaption>\n\nAt *dusk*\n\n</figcaption>\n</figure>\n',
    );
  });

  test('missing pictures and unknown commands are left out and reported, with their line and the alternative text', () => {
    expect(bodyOf('One.\n\n{{< figure src="gone.jpg" alt="A ferry" >}}\n\n{{< chart 7 >}}Two.')).toBe('One.\n\n\n\nTwo.');
    expect(notesOf('One.\n\n{{< figure src="gone.jpg" alt="A ferry" >}}\n\n{{< chart 7 >}}Two.')).toEqual([
      'left out 3: picture gone.jpg: there is no such file (it shows: A ferry)',
      'left out 5: command {{< chart 7 >}}',
    ]);
  });

  test('a link around an omitted picture is removed, a link with words is kept', () => {
    expect(bodyOf('[{{< img src="gone.jpg" alt="A" >}}](https://big.example/)Text.')).toBe('Text.');
    expect(bodyOf('[{{< img src="gone.jpg" alt="A" >}} more](https://big.example/)')).toBe('[ more](https://big.example/)');
  });
});

describe('Jekyll', () => {
  test.each([
    ['[it]({% post_url 2023-07-05-bridge-closes %})', '[it](/articles/bridge-closes/)'],
    ['[it]({{ site.baseurl }}{% link _posts/2023-07-05-bridge-closes.md %})', '[it](/articles/bridge-closes/)'],
    ['![B]({{ site.baseurl }}/assets/bridge.jpg)', '![B](/images/bridge.jpg)'],
    ['![B]({{ "/assets/bridge.jpg" | relative_url }})', '![B](/images/bridge.jpg)'],
    ['{% include figure.html src="/assets/bridge.jpg" alt="B" %}', '![B](/images/bridge.jpg)'],
    ['{% raw %}{{ name }}{% endraw %}', '{{ name }}'],
    ['{% highlight ruby linenos %}\nputs 1\n{% endhighlight %}', '\n```ruby\nputs 1\n```\n'],
    ['{% comment %}Not this.{% endcomment %}This.', 'This.'],
    ['{% youtube dQw4w9WgXcQ %}', '[Video on YouTube](https://www.youtube.com/watch?v=dQw4w9WgXcQ)'],
    ['{% include youtube.html id="dQw4w9WgXcQ" %}', '[Video on YouTube](https://www.youtube.com/watch?v=dQw4w9WgXcQ)'],
    ['```\n{{ page.title }}\n```', '```\n{{ page.title }}\n```'],
    ['Unclosed {{ braces and {% tags stay.', 'Unclosed {{ braces and {% tags stay.'],
    ['A set {1, 2} and {{}} stays.', 'A set {1, 2} and {{}} stays.'],
    ['A paragraph.\n{: .lead }\n\n## Title {#own}', 'A paragraph.\n\n## Title <a id="own"></a>'],
    ['* TOC\n{:toc}\n\nText.', '\n\nText.'],
  ])('%s', (source, expected) => expect(bodyOf(source)).toBe(expected));

  test('an unknown `{{ … }}` is reported', () => expect(notesOf('Hello {{ page.author }}.')).toEqual(['left out 1: command {{ page.author }}']));
});

describe('components of MDX', () => {
  test.each([
    ["import Chart from './chart'\n\nText.", '\n\nText.'],
    ["export const meta = { title: 'A' }\n\nText.", '\n\nText.'],
    ['<Callout type="note">Mind **this**.</Callout>', 'Mind **this**.'],
    ['<Chart data={[1, 2]} />\n\nText.', '\n\nText.'],
    ['<Image src="/bridge.jpg" alt="B" />', '![B](/images/bridge.jpg)'],
    ['<YouTube id="dQw4w9WgXcQ" />', '[Video on YouTube](https://www.youtube.com/watch?v=dQw4w9WgXcQ)'],
    ['Text {/* a comment */}here.', 'Text here.'],
    ['The sum is {1 + 1}.', 'The sum is .'],
    ['`{code}` and\n\n```jsx\nimport A from "a"\n<A b={1} />\n```', '`{code}` and\n\n```jsx\nimport A from "a"\n<A b={1} />\n```'],
  ])('%s', (source, expected) => expect(bodyOf(source, 'jsx')).toBe(expected));
});

describe('Markdown and HTML', () => {
  test.each([
    ['![B](bridge.jpg "At dusk")', '![B](/images/bridge.jpg "At dusk")'],
    ['![B][pic]\n\n[pic]: bridge.jpg', '![B](/images/bridge.jpg)\n\n[pic]: bridge.jpg'],
    ['<img src="bridge.jpg">', '<img src="/images/bridge.jpg" alt="A bridge">'],
    ['[it](/2023/07/bridge-closes/)', '[it](/articles/bridge-closes/)'],
    ['[it][b]\n\n[b]: /2023/07/bridge-closes/', '[it](/articles/bridge-closes/)\n\n[b]: /2023/07/bridge-closes/'],
    ['<a class="x" href="/2023/07/bridge-closes/">it</a>', '<a class="x" href="/articles/bridge-closes/">it</a>'],
    ['<https://old.example/bridge-closes>', '[https://old.example/bridge-closes](/articles/bridge-closes/)'],
    ['[gone](/gone/)', 'gone'],
    ['[*gone* too][g]\n\n[g]: /gone/', '*gone* too\n\n[g]: /gone/'],
    ['<a href="/gone/">gone</a>', '<a>gone</a>'],
    ['Write to <clerk@example.org>.', 'Write to <clerk@example.org>.'],
    ['<iframe src="//www.youtube.com/embed/x"></iframe>', '<a href="https://www.youtube.com/embed/x">https://www.youtube.com/embed/x</a>'],
  ])('%s', (source, expected) => expect(bodyOf(source)).toBe(expected));

  test('a top-level heading moves all headings down by one', () => {
    expect(bodyOf('# One\n\n## Two\n\nThree\n=====\n\nFour\n----\n\n###### Six\n\n<h1>Seven</h1>')).toBe(
      '## One\n\n### Two\n\n## Three\n\n### Four\n\n###### Six\n\n<h2>Seven</h2>',
    );
    expect(bodyOf('## One\n\n### Two')).toBe('## One\n\n### Two');
    expect(bodyOf('```\n# no heading\n```\n\n## One')).toBe('```\n# no heading\n```\n\n## One');
  });

  test('everything else is unchanged', () => {
    const source = 'One  two\\*\n\n* a\n+ b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> q &#8211; r  \n> s\n\n    code {{ x }}\n';
    expect(bodyOf(source)).toBe(source);
  });
});

test.each(['{{< a "', '{{', '{% raw %}', '{{< x', '{% highlight', '{{<a "\\"', '<Image src="', '{: ', '[{{< img'])(
  'the cost is linear, also for commands that are not closed: %j',
  // With quadratic cost, even the fastest of these would take ten seconds.
  (piece) => expectLinearTime(60_000 / piece.length, 3_000, (count) => convert(piece.repeat(count))),
);
