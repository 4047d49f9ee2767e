export function PasswordPage() {
  return <p>PasswordPage</p>;
}
