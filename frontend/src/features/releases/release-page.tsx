export function ReleasePage() {
  return <p>ReleasePage</p>;
}
