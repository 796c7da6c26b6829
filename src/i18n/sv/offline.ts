// Utan nätverk och nya versioner.

export const offline = {
  label: 'Sidans version',
  ready: 'En ny version av sidan finns. Den tas i bruk när du vill: arbetet sparas, och sidan laddas om.',
  coming:
    'Den nya versionen kommer när webbläsaren har släppt den gamla, inom några minuter. Arbetet är sparat: fortsätt så länge.',
  taken:
    'En ny version av sidan har tagits i bruk. Den här fliken fortsätter med den äldre tills du laddar om den.',
  replace: 'Byt till den nya versionen',
  reload: 'Ladda om den här fliken',
  later: 'Inte nu',
  close: 'Stäng',
  unkept:
    'Arbetet kunde inte sparas i webbläsaren och skulle gå förlorat. Spara det som projektfil först, och byt sedan version.',
  unused:
    'Filerna som du håller på att läsa in används inte än. Byter du nu måste de läsas in igen. Använd dem först, eller byt ändå.',
  works: 'Sidan går nu att öppna även utan nätverk.',
};
