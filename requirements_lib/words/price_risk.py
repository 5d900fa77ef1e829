"""What is known to go wrong with each price model, told where it is chosen."""

from requirements_lib.domain.weighing.price_model import PriceModelCode

RISKS: dict[PriceModelCode, str] = {
    PriceModelCode.PROPORTIONAL: (
        "Forskjellene mellom dyre tilbud blir små, så pris kan telle mindre enn vekten sier."
    ),
    PriceModelCode.LINEAR: (
        "Poengene er 0 ved dobbel pris når stigningstallet er 1. Et høyere stigningstall gjør at pris teller mer enn "
        "vekten sier."
    ),
    PriceModelCode.DEDUCTION: (
        "Kroneverdien av kvalitet avgjør, ikke vekten på pris. Fastsett den ut fra hva kvaliteten er verdt for dere, "
        "og slik at klima og miljø teller så mye regelverket krever."
    ),
    PriceModelCode.SURCHARGE: (
        "Kroneverdien av kvalitet avgjør, ikke vekten på pris. Fastsett den ut fra hva manglene vil koste dere, og "
        "slik at klima og miljø teller så mye regelverket krever."
    ),
    PriceModelCode.CONTRACT_SURCHARGE: (
        "Ligger kontraktsverdien langt fra prisene som kommer inn, forskyves forholdet mellom pris og kvalitet."
    ),
    PriceModelCode.LOWEST_PRICE: "Kvalitet ut over kravene teller ikke. Alt som betyr noe, må stå som krav.",
    PriceModelCode.KINKED: (
        "Det finnes ingen offisiell parametrisering. Nær knekkpunktet kan små prisforskjeller telle svært ulikt."
    ),
    PriceModelCode.MIN_MAX: (
        "En liten forskjell mellom to tilbud teller like mye som en stor, og det dyreste tilbudet flytter poengene "
        "til alle andre."
    ),
    PriceModelCode.REFERENCE: (
        "Treffer referanseprisen dårlig, får alle nesten like poeng for pris. Røper den budsjettet, kan prisene "
        "legge seg etter det."
    ),
    PriceModelCode.PERCENT_SURCHARGE: (
        "Samme mangel koster et dyrt tilbud flere kroner enn et billig. Verdien av kvalitet følger prisen."
    ),
    PriceModelCode.COEFFICIENT: (
        "Verdien av ett poeng i kroner avhenger både av prisen og av poengene ellers, og er vanskelig å forutse."
    ),
    PriceModelCode.MEAN: (
        "Alle tilbud flytter gjennomsnittet, også de som ikke kan vinne. Et tilbud som faller fra, kan snu resultatet."
    ),
    PriceModelCode.QCBS: (
        "Begge deler måles mot det beste tilbudet. Faller det fra, kan rekkefølgen mellom de andre snu."
    ),
    PriceModelCode.LIFE_CYCLE: (
        "En høy rente gjør sene kostnader nesten borte. "
        "En opsjon som teller fullt, betales for selv om den ikke brukes."
    ),
    PriceModelCode.BASKET: (
        "Stemmer mengdene dårlig med det som kjøpes, lønner det seg å prise lavt der det telles mye og høyt ellers."
    ),
}
