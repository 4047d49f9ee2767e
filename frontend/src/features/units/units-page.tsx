export function UnitsPage() {
  return <p>UnitsPage</p>;
}
