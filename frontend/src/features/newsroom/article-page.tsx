export function ArticlePage() {
  return <p>ArticlePage</p>;
}
