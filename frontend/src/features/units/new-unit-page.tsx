export function NewUnitPage() {
  return <p>NewUnitPage</p>;
}
