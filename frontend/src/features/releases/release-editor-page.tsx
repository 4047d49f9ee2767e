export function ReleaseEditorPage() {
  return <p>ReleaseEditorPage</p>;
}
