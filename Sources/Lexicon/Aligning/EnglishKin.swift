extension Synonyms {
  /// Words of one field in English policies; written as the groups of `english` are.
  static let englishKin = """
    bring- brought fetch-
    carry carries carried carrying transport-
    run runs ran running operat-
    know knows knew known aware- awareness knowledge
    speak speaks spoke spoken talk- discuss- debate-
    think thinks thought opinion- view views
    throw throws threw thrown dispos- discard- dump-
    wear wears wore worn clothing clothes uniform-
    eat eats ate eaten eating meal- lunch- dinner- breakfast-
    drink- drank drunk beverage-
    grow grows grew grown plant plants planted planting cultivat-
    spend spends spent spending expenditure-
    lend lends lent loan loans borrow-
    wait waits waited waiting queue-
    stay stays stayed staying remain-
    move moves moved moving relocat- transfer-
    clean cleans cleaned cleaning wash- hygien- tidy
    damage- broken harm- destroy-
    deposit- bond
    extend- extension- renew- longer prolong-
    remind- reminder- warn- warning-
    book books booked booking- reserv-
    appointment- slot slots
    open opens opened opening reopen-
    close closes closed closing closure- shut shuts
    enter enters entered entering entry entrance- access- admission- admit-
    exclude- exclusion- expel-
    licen- permit permits
    register- registration- enrol-
    join joins joined joining member- membership-
    volunteer- unpaid voluntary
    charity charities charitable nonprofit voluntary
    committee- board- panel- commission-
    chair- chairman chairperson head heads leader-
    appoint- nominat- name named names
    consult- consultation- listen- hear heard hearing
    suggest- propos- recommend- advice
    comment- feedback view views opinion- response-
    withdraw withdraws withdrawn withdrawal remove-
    deadline- latest due
    immediately straightaway once promptly
    period- term terms time duration-
    regular- routine- periodic- often frequent-
    usual- normal- typical- general- ordinar- default
    special- particular- specific- extra
    additional- extra further more
    together joint- jointly shar- cooperat- collaborat- partner-
    share shares proportion- percentage- percent fraction
    average mean typical
    total overall altogether
    free charge
    discount- concession- reduc- cheaper
    instalment- installment-
    insur- cover covers covered coverage
    pension- retire-
    unemploy- jobless- redundan-
    dismiss- sack sacked redundancy fire fired
    shift shifts rota- roster-
    overtime hours
    sick illness- unwell ill
    emergency emergencies urgent- crisis crises
    ambulance- paramedic-
    nurse- nursing
    surgery surgeries operation operations practice practices
    infect- contagious- transmi-
    alcohol- drink drinking liquor
    gambl- betting bet bets
    mental- psychological- wellbeing
    dement- memory alzheimer-
    wheelchair- mobility
    deaf hearing
    blind visually
    lift lifts elevator-
    pregnan- maternity expectant mother-
    birth- born newborn- baby babies infant-
    marri- wedding- spouse- husband- wife wives partner-
    divorc- separat-
    bury burial- buried funeral- cemeter- grave-
    nursery nurseries preschool- kindergarten- childcare creche-
    classroom- class classes lesson-
    homework assignment-
    exam- test tests tested testing
    grade- mark marks marked score scores
    tuition fees
    scholarship- bursar- grant
    apprentice- trainee-
    university universities campus- higher
    skill- qualif-
    language- translat- interpret-
    bus buses coach-
    bicycle- bike- cycl- cyclist-
    pedestrian- walk- walker- foot footpath-
    parking park parked carpark-
    passenger- rider- traveller- commuter-
    fare fares ticket-
    driver- motorist- driving drive drives
    stop stops station- halt
    route- line lines service services
    speed- mph
    lorry lorries truck- freight hgv
    airport- aviation flight- fly flying plane planes aircraft-
    harbour- harbor- port ports dock- quay- marina-
    boat- vessel- ship ships ferry ferries
    mooring- berth- moor moored
    bridge- crossing-
    flood- inundat-
    storm- gale-
    drought- dry
    fire fires blaze- burn-
    evacuat- flee flees fled escap-
    shelter- refuge-
    rescue- save saves saved
    alert- warn- alarm- siren-
    tree trees woodland- forest-
    hedge- shrub- bush bushes
    garden- allotment- plot plots
    lawn- grass- mow-
    park parks playground-
    wildlife animal- species fauna
    dog dogs pet pets puppy
    bee bees pollinat- beekeep- hive-
    hunt- shoot- stalk-
    fish- angl-
    pesticide- spray- herbicide- chemical- weedkiller-
    soil- ground earth
    river- stream- waterway- brook-
    sea ocean- marine coast- shore- beach-
    sewage sewer- wastewater drain-
    pollut- contaminat- dirty
    noise- noisy loud- sound quiet-
    recycl- reus-
    packag- wrapp- plastic- disposable
    compost- organic biowaste
    landfill- tip dump- incinerat-
    solar photovoltaic- panels
    wind turbine-
    heat- boiler- warm
    gas methane
    coal oil fossil- petroleum
    nuclear atomic reactor-
    electric- power current
    meter- consumption usage
    save saves saving savings conserv- econom-
    build builds building- structure- premises property properties
    room rooms hall halls space spaces
    roof- attic-
    evict- repossess- notice
    deposit- security
    neighbour- neighbor- adjacent nearby adjoining
    village- town- parish- settlement-
    area- district- zone- region- neighbourhood- neighborhood- locality
    site sites location- place premises venue-
    owner- ownership own owns owned belong-
    sell- vendor- seller- retail- shop- store stores
    market- stall- trader-
    manufactur- produc- maker- factory factories
    supplier- contractor- provider-
    tender- procurement bid bids bidding
    profit- surplus-
    deficit- shortfall- gap
    subsid- support- fund-
    bank- banking lender-
    interest rate rates
    inflation prices
    export- overseas abroad
    customs tariff- duty
    poor- needy disadvantag- vulnerab- depriv-
    rich- wealth-
    welfare benefits
    vegetarian- vegan- meatless
    vegetable- fruit- greens
    allerg- intoleran-
    kitchen- cook- cooked canteen- cafeteria- cater-
    menu- dish dishes
    sport- exercis- physical fitness gym gyms
    swim- pool pools baths
    pitch pitches court courts field fields
    club- society societies associat-
    team- squad-
    coach coaches trainer-
    event- festival- fair celebrat-
    concert- music- perform-
    theatre- theater- stage drama play
    museum- galler- exhibit- display-
    collection- holdings archive-
    book- title titles reading read
    visitor- guest- tourist-
    tour tours guided guide guides
    monument- heritage historic- listed
    church- religio- worship- faith-
    camera- cctv surveillance- monitor-
    record- log logs logged register- document-
    password- login credential-
    breach- leak- hack-
    cookie- tracking track tracks tracked
    website- site webpage- homepage page
    phone- telephon- calls called ring mobile
    letter- post posted mail mailed
    leaflet- brochure- pamphlet- flyer- booklet-
    poster- sign signs signage
    newspaper- press media journal-
    technolog- digital- computer- software
    robot- automat- autonomous
    algorithm- artificial ai
    scien- research- evidence
    statistic- figure figures number numbers data
    report- account accounts
    complian- comply complies obey- observ- follow follows followed adhere-
    supervis- oversight oversee- monitor-
    transparen- open openness
    corrupt- brib- fraud-
    lobby- influenc-
    elect- candidate-
    parliament- assembly legislatur- congress commons
    minister- secretary cabinet
    lawyer- solicitor- attorney-
    prison- jail- gaol custody detain- detention- imprison-
    victim- survivor-
    weapon- gun guns firearm- knife knives
    terror- extremis-
    violen- assault- attack- abus-
    harass- bully- bullied intimidat-
    racis- ethnic- minority minorities
    gender- sex sexes
    equal- parity same
    divers- inclusi-
    right- freedom- libert-
    border- frontier-
    asylum- refug- displaced
    citizenship naturalis- nationality
    integrat- belong-
    volunteer- helper- steward-
    youth- teenager- adolescen- young
    council- committee-
    age aged ages old older
    grandparent- grandmother- grandfather- grandchild-
    alone unaccompanied lone solo
    accompan- escort- supervised together
    bring- carry take
    necessary need needed needs require- essential
    suitable- appropriate- fit fitting proper
    easy easier easily simple- simpl- straightforward
    clear- plain- understandab-
    complet- full fully whole
    partial- part partly some
    lack lacks lacked lacking shortage- scarc-
    cause- lead leads led leading result-
    because due owing
    depend- rely relies relied reliance
    attract- appeal- draw
    collect- gather-
    distribut- allocat- assign- share
    handle- deal process-
    manage- administer- run
    design- plan-
    test- trial- pilot-
    measure- step steps action-
    recogni- acknowledg- accept-
    trust- confiden- reliab-
    advantage- benefit- pro pros
    wast- squander-
    replaceab- renewab-
    hour- hourly
    minute- moment-
    weekend- saturday- sunday-
    weekday- monday-
    evening- night- overnight
    morning- dawn-
    summer- winter- season-
    decade- years
    century centuries
    pet pets cat cats dog dogs animal-
    communal- hallway- stair- corridor- landing-
    sample- sampling test tests tested testing reading readings
    prosecut- court courts offence-
    evict- homeless-
    appliance- cooker- boiler- oven-
    occupational- specialist- therapist-
    contractor- builder- engineer- operative- workers
    appointment- visit visits turn
    acknowledg- reply replies answer-
    mediat- talk talks agree
    discharg- pump pumps pumped bilge-
    spouse- civil husband- wife
    spring summer autumn winter season-
    neighbour- neighbor- near nearby
    wall walls roof- structure- exterior
    shelf shelves fixture- fitting-
    berth- mooring- space spaces
    yacht- boat boats vessel- ship ships skipper-
    fleet- catch catches fishing trawler-
    monday- weekly week weeks
    debit card cards cash bank
    flat flats lease leaseh-
    dawn dusk sunset sunrise dark light
    silt dredg- mud sediment- channel-
    conditions terms rules
    """
}
