// Utan nätverk och nya versioner.

export const offline = {
  label: 'Sidans version',
  ready: 'En ny version av sidan finns. Den tas i bruk när du vill: arbetet sparas, och sidan laddas om.',
  elsewhere:
    'En annan flik har gått över till en ny version av sidan. Den här fortsätter med den äldre tills du laddar om den.',
  replace: 'Byt till den nya versionen',
  reload: 'Ladda om den här fliken',
  later: 'Inte nu',
  unkept:
    'Arbetet kunde inte sparas i webbläsaren och skulle gå förlorat. Spara det som projektfil först, och byt sedan version.',
  unused:
    'Filerna som du håller på att läsa in används inte än. Byter du nu måste de läsas in igen. Använd dem först, eller byt ändå.',
  works: 'Sidan går nu att öppna även utan nätverk.',
};
