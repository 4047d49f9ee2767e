/**
 * For `api.useInfiniteQuery(…, keyset)`. The first page is asked for with null, which is left out of the
 * address; undefined would be sent as `after=0` (a default of openapi-react-query).
 */
export const keyset = {
  pageParamName: 'after',
  initialPageParam: null,
  getNextPageParam: (page: { next?: string | null }) => page.next ?? undefined,
};
