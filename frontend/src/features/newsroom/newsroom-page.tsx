export function NewsroomPage() {
  return <p>NewsroomPage</p>;
}
