export function UnitPage() {
  return <p>UnitPage</p>;
}
