import { useQuery } from '@tanstack/react-query';
import { loadMunicipalities } from './municipalities';

/** Names of the codes; a code without a name in the list is shown as it is. */
export function useMunicipalityNames(codes: readonly number[]): Map<number, string> {
  const { data } = useQuery({
    queryKey: ['municipalities'],
    queryFn: loadMunicipalities,
    staleTime: Infinity,
    enabled: codes.length > 0,
  });
  const wanted = new Set(codes);
  return new Map(
    data
      ?.filter(({ code }) => wanted.has(code))
      .map(({ code, name, state }) => [code, `${name} (${state})`]),
  );
}

export function MunicipalityNames({ codes }: { codes: readonly number[] }) {
  const names = useMunicipalityNames(codes);
  return <>{codes.map((code) => names.get(code) ?? String(code)).join(', ')}</>;
}
