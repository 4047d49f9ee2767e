import type { PublicReleaseSummary } from '@/api/types';
import { formatDay } from '@/lib/dates';
import { releaseKinds } from '@/lib/glossary';
import { Highlighted } from '@/ui/highlighted';
import { NewsLink } from './location';

export function NewsItem({ item }: { item: PublicReleaseSummary }) {
  const { highlight, unit } = item;
  const lead = item.summary ?? item.subtitle;
  return (
    <li>
      <article>
        <p className="kicker">
          {releaseKinds[item.kind]} · <span title={unit.name}>{unit.acronym ?? unit.name}</span>
          {' · '}
          <time dateTime={item.published_at}>{formatDay(item.published_at)}</time>
        </p>
        <h2>
          <NewsLink className="headline" href={`/imprensa/${item.slug}`}>
            {highlight?.title ? <Highlighted html={highlight.title} /> : item.title}
          </NewsLink>
        </h2>
        {highlight?.text ? (
          <p>
            <Highlighted html={highlight.text} />
          </p>
        ) : (
          lead && <p>{lead}</p>
        )}
      </article>
    </li>
  );
}
